import { openAnswer } from '~/http/open-answer';
import { readRounds } from '~/usecases/open-data/read-rounds';

export const loader = openAnswer(({ world }) => readRounds(world), {
  type: 'application/json; charset=utf-8',
});
