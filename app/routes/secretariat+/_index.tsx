import { useLoaderData } from '@remix-run/react';
import { SecretariatHome } from '~/components/intake/secretariat-home';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showSecretariat } from '~/usecases/intake/show-secretariat';

export const handle: PageHandle = { title: 'secretariat.home.title' };

export const loader = load(({ world, actor }) => showSecretariat(world, actor));

export default function Page() {
  return <SecretariatHome {...useLoaderData<typeof loader>()} />;
}
