import { useActionData, useLoaderData } from '@remix-run/react';
import { StartPage } from '~/components/entry/start-page';
import { newEntryForm } from '~/forms/entry';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showStart } from '~/usecases/entry/show-start';
import { startEntry } from '~/usecases/entry/start-entry';

export const handle = { title: 'producer.start.title', layout: 'narrow' };

export const loader = load(({ world, actor, url: { searchParams } }) =>
  showStart(world, actor, { facilityId: searchParams.get('facility'), roundCode: searchParams.get('round') }),
);

const sections = { market: '', technique: '', culture: '', other: '' };

export const action = submit(
  newEntryForm,
  ({ world, actor }, entry) => startEntry(world, actor, { ...entry, sections }),
  (_call, { id }) => redirectWith(`/producer/entries/${id}/description`, 'producer.start.created'),
);

export default function Page() {
  return <StartPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
