import { useActionData, useLoaderData } from '@remix-run/react';
import { RegroupPage } from '~/components/intake/regroup-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { regroupForm } from '~/forms/intake';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { regroupEntry } from '~/usecases/intake/regroup-entry';
import { showCheck } from '~/usecases/intake/show-check';

export const handle: PageHandle = { title: 'secretariat.group.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showCheck(world, actor, { roundCode: params.code, entryId: params.entryId }),
);

export const action = submit(
  regroupForm,
  ({ world, actor, params }, { group }) =>
    regroupEntry(world, actor, { roundCode: params.code, entryId: params.entryId, group }),
  ({ params }) =>
    redirectWith(`/secretariat/rounds/${params.code}/entries/${params.entryId}`, 'secretariat.group.done'),
);

export default function Page() {
  return <RegroupPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
