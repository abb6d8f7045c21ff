import { useLoaderData, useLocation } from '@remix-run/react';
import { ApartPage } from '~/components/jury-day/apart-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showApart } from '~/usecases/kept-apart/show-apart';

export const handle: PageHandle = { title: 'board.tab.apart' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showApart(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <ApartPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
