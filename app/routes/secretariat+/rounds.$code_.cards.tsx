import { useLoaderData, useLocation } from '@remix-run/react';
import { CardsPage } from '~/components/card/cards-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showCards } from '~/usecases/card/show-cards';

export const handle: PageHandle = { title: 'board.tab.cards' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showCards(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <CardsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
