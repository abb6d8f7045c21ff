import { useLoaderData, useLocation } from '@remix-run/react';
import { TabletsPage } from '~/components/jury-day/tablets-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showTablets } from '~/usecases/tablet/show-tablets';

export const handle: PageHandle = { title: 'board.tab.tablets' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showTablets(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <TabletsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
