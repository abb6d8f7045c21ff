import { openAnswer } from '~/http/open-answer';
import { readOpenApi } from '~/usecases/open-data/read-open-api';

/** Described in docs/api.md. */
export const loader = openAnswer(({ world }) => readOpenApi(world), {
  type: 'application/json; charset=utf-8',
});
