import { useLoaderData } from '@remix-run/react';
import { ProvinceHome } from '~/components/entry/province-home';
import { load } from '~/http/load';
import { showProvinceHome } from '~/usecases/entry/show-province-home';

export const handle = { title: 'province.home.title' };

export const loader = load(({ world, actor }) => showProvinceHome(world, actor));

export default function Page() {
  return <ProvinceHome {...useLoaderData<typeof loader>()} />;
}
