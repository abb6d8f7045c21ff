import { useActionData, useLoaderData } from '@remix-run/react';
import { MergingPage } from '~/components/intake/merging-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { mergeForm } from '~/forms/intake';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { showCheck } from '~/usecases/intake/show-check';

export const handle: PageHandle = { title: 'secretariat.merging.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showCheck(world, actor, { roundCode: params.code, entryId: params.entryId }),
);

export const action = submit(
  mergeForm,
  ({ world, actor, params }, { into, reason }) =>
    mergeEntries(world, actor, { roundCode: params.code, from: params.entryId, into, reason }),
  ({ params }) =>
    redirectWith(`/secretariat/rounds/${params.code}/entries/${params.entryId}`, 'secretariat.merging.done'),
);

export default function Page() {
  return <MergingPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
