import { useLoaderData } from '@remix-run/react';
import { EntryPage } from '~/components/entry/entry-page';
import { load } from '~/http/load';
import { showEntry } from '~/usecases/entry/show-entry';

export const handle = { title: 'producer.entry.file' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export default function Page() {
  return <EntryPage {...useLoaderData<typeof loader>()} />;
}
