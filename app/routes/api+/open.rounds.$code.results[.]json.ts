import { openAnswer } from '~/http/open-answer';
import { readResults } from '~/usecases/open-data/read-results';

export const loader = openAnswer(
  ({ world, context, params }) => readResults(world, context.actor, { roundCode: params.code }),
  { type: 'application/json; charset=utf-8' },
);
