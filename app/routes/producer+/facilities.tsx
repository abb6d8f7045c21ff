import { useLoaderData } from '@remix-run/react';
import { FacilitiesPage } from '~/components/facility/facilities-page';
import { entrySearchForm } from '~/forms/entry';
import { load } from '~/http/load';
import { showFacilities } from '~/usecases/facility/show-facilities';

export const handle = { title: 'producer.facility.list' };

export const loader = load(({ world, actor, url }) => {
  const { q, page } = entrySearchForm.parse(Object.fromEntries(url.searchParams));
  return showFacilities(world, actor, { q, page });
});

export default function Page() {
  return <FacilitiesPage {...useLoaderData<typeof loader>()} />;
}
