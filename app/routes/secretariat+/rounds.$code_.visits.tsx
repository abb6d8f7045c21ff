import { useLoaderData, useLocation } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { VisitsPage } from '~/components/visit/visits-page';
import { visitFilter } from '~/forms/visit';
import { load } from '~/http/load';
import { showVisits } from '~/usecases/visit/show-visits';

export const handle: PageHandle = { title: 'visit.title' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = visitFilter.parse(Object.fromEntries(url.searchParams));
  return showVisits(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <VisitsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
