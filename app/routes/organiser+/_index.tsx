import { useLoaderData } from '@remix-run/react';
import { OrganiserHome } from '~/components/round/organiser-home';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showOrganiserHome } from '~/usecases/round/show-organiser-home';

export const handle: PageHandle = { title: 'organiser.home.title' };

export const loader = load(({ world, actor }) => showOrganiserHome(world, actor));

export default function Page() {
  return <OrganiserHome {...useLoaderData<typeof loader>()} />;
}
