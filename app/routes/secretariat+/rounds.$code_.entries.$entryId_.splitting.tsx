import { useActionData, useLoaderData } from '@remix-run/react';
import { ReasonsPage } from '~/components/intake/reasons-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { reasonsForm } from '~/forms/intake';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showCheck } from '~/usecases/intake/show-check';
import { splitEntry } from '~/usecases/intake/split-entry';

export const handle: PageHandle = { title: 'calendar.split.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showCheck(world, actor, { roundCode: params.code, entryId: params.entryId }),
);

export const action = submit(
  reasonsForm,
  ({ world, actor, params }, { reasons }) =>
    splitEntry(world, actor, { roundCode: params.code, entryId: params.entryId, reasons }),
  ({ params }) =>
    redirectWith(`/secretariat/rounds/${params.code}/entries/${params.entryId}`, 'calendar.split.done'),
);

export default function Page() {
  const answer = useActionData<typeof action>();
  return <ReasonsPage {...useLoaderData<typeof loader>()} kind="split" answer={answer} />;
}
