import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { withdrawCard } from '~/usecases/card/withdraw-card';

const list = ({ params }: Call) => `/secretariat/rounds/${params.code}/cards`;

export const loader = ledTo(list);

export const action = press(
  ({ world, actor, params: { code, cardId } }) => withdrawCard(world, actor, { roundCode: code, cardId }),
  list,
  'juryDay.cards.withdrawn',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
