import { useLoaderData } from '@remix-run/react';
import { PastResults } from '~/components/result-list/past-results';
import { PublishedResults } from '~/components/result-list/published-results';
import type { PageHandle } from '~/components/shell/page-handle';
import { readFilter } from '~/domain/published-filter';
import { load } from '~/http/load';
import { showResults } from '~/usecases/public/show-results';

export const handle: PageHandle = { title: (data: { round: { name: string } }) => data.round.name };

export const loader = load(({ world, params, url }) =>
  showResults(world, {
    roundCode: params.code,
    filter: readFilter((name) => url.searchParams.get(name)),
  }),
);

export default function Page() {
  const shown = useLoaderData<typeof loader>();
  return shown.kind === 'past' ? <PastResults {...shown} /> : <PublishedResults {...shown} />;
}
