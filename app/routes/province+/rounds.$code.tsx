import { useLoaderData } from '@remix-run/react';
import { ProvinceListPage } from '~/components/entry/province-list-page';
import { entrySearchForm } from '~/forms/entry';
import { load } from '~/http/load';
import { showProvinceEntries } from '~/usecases/entry/show-province-entries';

export const handle = { title: 'producer.entries.title' };

export const loader = load(({ world, actor, params, url }) => {
  const search = entrySearchForm.parse(Object.fromEntries(url.searchParams));
  return showProvinceEntries(world, actor, { ...search, roundCode: params.code });
});

export default function Page() {
  return <ProvinceListPage {...useLoaderData<typeof loader>()} />;
}
