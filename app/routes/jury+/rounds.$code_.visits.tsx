import { useLoaderData, useLocation } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { OwnVisitsPage } from '~/components/visit/own-visits-page';
import { visitFilter } from '~/forms/visit';
import { load } from '~/http/load';
import { showOwnVisits } from '~/usecases/visit/show-visits';

export const handle: PageHandle = { title: 'visit.own.title' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = visitFilter.parse(Object.fromEntries(url.searchParams));
  return showOwnVisits(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <OwnVisitsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
