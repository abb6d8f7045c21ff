import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { EntryCardPage } from '~/components/statistics/entry-card-page';
import { load } from '~/http/load';
import { showTallyEntry } from '~/usecases/tally/show-tally-entry';

export const handle: PageHandle = { title: (data: { entry: { name: string } }) => data.entry.name };

export const loader = load(({ world, actor, params: { code, entryCode } }) =>
  showTallyEntry(world, actor, { roundCode: code, entryCode }),
);

export default function Page() {
  return <EntryCardPage {...useLoaderData<typeof loader>()} />;
}
