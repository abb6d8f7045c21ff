import { useLoaderData } from '@remix-run/react';
import { SummaryPage } from '~/components/entry/summary-page';
import { load } from '~/http/load';
import { showSummaryList } from '~/usecases/entry/show-summary-list';

export const handle = { title: 'province.summary.title' };

export const loader = load(({ world, actor, params }) =>
  showSummaryList(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <SummaryPage {...useLoaderData<typeof loader>()} />;
}
