import { useActionData, useLoaderData } from '@remix-run/react';
import { WithdrawalPage } from '~/components/entry/withdrawal-page';
import { withdrawalForm } from '~/forms/entry';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showEntry } from '~/usecases/entry/show-entry';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';

export const handle = { title: 'producer.entry.withdraw', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export const action = submit(
  withdrawalForm,
  ({ world, actor, params }, { reason }) => withdrawEntry(world, actor, { entryId: params.entryId, reason }),
  (_call, { id }) => redirectWith(`/producer/entries/${id}`, 'producer.entry.withdrawn'),
);

export default function Page() {
  return <WithdrawalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
