import { useActionData, useLoaderData } from '@remix-run/react';
import { RecusalUndoingPage } from '~/components/jury-day/recusal-undoing-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { reasonForm } from '~/forms/day';
import type { Call } from '~/http/call';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showRecusal } from '~/usecases/recusal/show-recusals';
import { undoRecusal } from '~/usecases/recusal/undo-recusal';

export const handle: PageHandle = { title: 'juryDay.recusal.title', layout: 'narrow' };

const key = ({ params }: Call) => ({ roundCode: params.code, recusalId: params.recusalId });

export const loader = load((call) => showRecusal(call.world, call.actor, key(call)));

export const action = submit(
  reasonForm,
  (call, typed) => undoRecusal(call.world, call.actor, { ...key(call), ...typed }),
  ({ params }) => redirectWith(`/secretariat/rounds/${params.code}/recusals`, 'juryDay.recusal.done'),
);

export default function Page() {
  return <RecusalUndoingPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
