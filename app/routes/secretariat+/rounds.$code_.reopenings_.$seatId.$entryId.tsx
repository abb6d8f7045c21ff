import { useActionData, useLoaderData } from '@remix-run/react';
import { ReopeningPage } from '~/components/jury-day/reopening-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { reasonForm } from '~/forms/day';
import type { Call } from '~/http/call';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { askReopening } from '~/usecases/reopening/ask-reopening';
import { showReopening } from '~/usecases/reopening/show-reopenings';

export const handle: PageHandle = { title: 'juryDay.reopening.title', layout: 'narrow' };

const key = ({ params }: Call) => ({
  roundCode: params.code,
  seatId: params.seatId,
  entryId: params.entryId,
});

export const loader = load((call) => showReopening(call.world, call.actor, key(call)));

export const action = submit(
  reasonForm,
  (call, typed) => askReopening(call.world, call.actor, { ...key(call), ...typed }),
  ({ params }) => redirectWith(`/secretariat/rounds/${params.code}/reopenings`, 'juryDay.reopening.done'),
);

export default function Page() {
  return <ReopeningPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
