import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { StatisticsPage } from '~/components/statistics/statistics-page';
import { load } from '~/http/load';
import { showStatistics } from '~/usecases/tally/show-statistics';

export const handle: PageHandle = { title: 'statistics.jury' };

export const loader = load(({ world, actor, params, url }) => {
  const group = Number(url.searchParams.get('group')) || null;
  return showStatistics(world, actor, { roundCode: params.code, group });
});

export default function Page() {
  return <StatisticsPage {...useLoaderData<typeof loader>()} />;
}
