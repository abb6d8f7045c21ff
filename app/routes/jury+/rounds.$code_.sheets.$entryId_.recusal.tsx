import { useActionData, useLoaderData } from '@remix-run/react';
import { RecusalPage } from '~/components/score-sheet/recusal-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { recusalForm } from '~/forms/recusal';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sheetInput } from '~/http/sheet-input';
import { submit } from '~/http/submit';
import { recuse } from '~/usecases/recusal/recuse';
import { showSheet } from '~/usecases/score-sheet/show-sheet';

export const handle: PageHandle = {
  title: ({ entry }: { entry: { code: string } }, t) => t('jury.recusal.title', { code: entry.code }),
  layout: 'narrow',
};

export const loader = load((call) => showSheet(call.world, call.actor, sheetInput(call)));

export const action = submit(
  recusalForm,
  ({ world, actor, params }, { reason }) =>
    recuse(world, actor, { roundCode: params.code, entryId: params.entryId, reason }),
  ({ params }, { code }) => redirectWith(`/jury/rounds/${params.code}`, 'jury.recusal.done', { code }),
);

export default function Page() {
  return <RecusalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
