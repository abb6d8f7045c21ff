import { useLoaderData } from '@remix-run/react';
import { RubricsPage } from '~/components/rubric/rubrics-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showRubrics } from '~/usecases/rubric/show-rubrics';

export const handle: PageHandle = { title: 'organiser.round.rubrics' };

export const loader = load(({ world, actor, params }) =>
  showRubrics(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <RubricsPage {...useLoaderData<typeof loader>()} />;
}
