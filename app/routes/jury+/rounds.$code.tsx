import { useLoaderData } from '@remix-run/react';
import { EntriesPage } from '~/components/jury/entries-page';
import { sheetFilter } from '~/forms/score-sheet';
import { load } from '~/http/load';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';

export const handle = { title: 'jury.list.title' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = sheetFilter.parse(Object.fromEntries(url.searchParams));
  return listOwnEntries(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <EntriesPage {...useLoaderData<typeof loader>()} />;
}
