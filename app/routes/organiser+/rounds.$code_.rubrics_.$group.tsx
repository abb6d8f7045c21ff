import { useActionData, useLoaderData } from '@remix-run/react';
import { RubricPage } from '~/components/rubric/rubric-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { rubricForm } from '~/forms/rubric';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { editRubric } from '~/usecases/rubric/edit-rubric';
import { showRubric } from '~/usecases/rubric/show-rubric';

export const handle: PageHandle = {
  title: ({ rubric }: { rubric: { group: number } }, t) =>
    t('organiser.rubric.title', { group: t(`domain.groupShort.${rubric.group}`) }),
};

export const loader = load(({ world, actor, params }) =>
  showRubric(world, actor, { roundCode: params.code, group: groupOf(params.group) }),
);

export const action = submit(
  rubricForm,
  ({ world, actor, params }, draft) =>
    editRubric(world, actor, { roundCode: params.code, group: groupOf(params.group), ...draft }),
  ({ url }) => redirectWith(url.pathname, 'organiser.rubric.saved'),
);

/** A group of the address; 0, which is none, for what is no number. */
const groupOf = (text: string) => (/^\d$/.test(text) ? Number(text) : 0);

export default function Page() {
  return <RubricPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
