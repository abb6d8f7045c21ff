import { openAnswer } from '~/http/open-answer';
import { readBundle } from '~/usecases/open-data/read-bundle';

export const loader = openAnswer(
  ({ world, context, params }) => readBundle(world, context.actor, { roundCode: params.code }),
  { type: 'application/json; charset=utf-8' },
);
