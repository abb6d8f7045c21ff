import { openAnswer } from '~/http/open-answer';
import { readList } from '~/usecases/open-data/read-list';

export const loader = openAnswer(({ world, params }) => readList(world, { roundCode: params.code }), {
  type: 'application/json; charset=utf-8',
});
