import { useLoaderData } from '@remix-run/react';
import { ReconciliationPage } from '~/components/reconciliation/reconciliation-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { reconciliationFilter } from '~/forms/reconciliation';
import { load } from '~/http/load';
import { showReconciliation } from '~/usecases/reconciliation/show-reconciliation';

export const handle: PageHandle = { title: 'reconciliation.title', layout: 'wide' };

export const loader = load(({ world, actor, params, url }) => {
  const { group, units } = reconciliationFilter.parse(Object.fromEntries(url.searchParams));
  return showReconciliation(world, actor, { roundCode: params.code, group, today: units === 'today' });
});

export default function Page() {
  return <ReconciliationPage {...useLoaderData<typeof loader>()} />;
}
