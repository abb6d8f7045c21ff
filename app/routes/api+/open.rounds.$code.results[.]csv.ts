import { readFilter } from '~/domain/published-filter';
import { openAnswer } from '~/http/open-answer';
import { readResultsCsv } from '~/usecases/open-data/read-results-csv';

export const loader = openAnswer(
  ({ world, params, url }) =>
    readResultsCsv(world, {
      roundCode: params.code,
      filter: readFilter((name) => url.searchParams.get(name)),
    }),
  { type: 'text/csv; charset=utf-8', file: ({ params }) => `${params.code.replace(/[^\w-]/g, '')}.csv` },
);
