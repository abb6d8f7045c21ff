import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { openScoring } from '~/usecases/round/open-scoring';

const round = ({ params }: Call) => `/organiser/rounds/${params.code}`;

export const loader = ledTo(round);

export const action = press(
  ({ world, actor, params }) => openScoring(world, actor, { roundCode: params.code }),
  round,
  'organiser.round.scoring.opened',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
