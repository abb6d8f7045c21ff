import { useLoaderData } from '@remix-run/react';
import { OwnEntriesPage } from '~/components/entry/own-entries-page';
import { entrySearchForm } from '~/forms/entry';
import { load } from '~/http/load';
import { showOwnEntries } from '~/usecases/entry/show-own-entries';

export const handle = { title: 'producer.entries.title' };

export const loader = load(({ world, actor, url }) =>
  showOwnEntries(world, actor, entrySearchForm.parse(Object.fromEntries(url.searchParams))),
);

export default function Page() {
  return <OwnEntriesPage {...useLoaderData<typeof loader>()} />;
}
