import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { CardsPage } from '~/components/card/cards-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { cardsForm, dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { pdfAnswer } from '~/http/pdf-answer';
import { submit } from '~/http/submit';
import { makeCards } from '~/usecases/card/make-cards';
import { showCards } from '~/usecases/card/show-cards';

export const handle: PageHandle = { title: 'board.tab.cards' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showCards(world, actor, { roundCode: params.code, ...filter });
});

export const action = submit(
  cardsForm,
  ({ world, actor, params }, wanted) => makeCards(world, actor, { roundCode: params.code, ...wanted }),
  ({ params }, { bytes }) => pdfAnswer(bytes, `the-giam-khao-${params.code}.pdf`),
);

export default function Page() {
  const answer = useActionData<typeof action>();
  return <CardsPage {...useLoaderData<typeof loader>()} answer={answer} search={useLocation().search} />;
}
