import { cardsForm } from '~/forms/day';
import { pdfAction } from '~/http/pdf-answer';
import { makeCards } from '~/usecases/card/make-cards';

export const action = pdfAction(
  cardsForm,
  ({ world, actor, params }, wanted) => makeCards(world, actor, { roundCode: params.code, ...wanted }),
  {
    file: ({ params }) => `the-giam-khao-${params.code}.pdf`,
    back: ({ params }) => `/secretariat/rounds/${params.code}/cards`,
  },
);
