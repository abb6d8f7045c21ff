import { useLoaderData } from '@remix-run/react';
import { Front } from '~/components/public/front';
import { load } from '~/http/load';
import { showFront } from '~/usecases/public/show-front';

export const loader = load(({ world }) => showFront(world));

export default function Page() {
  return <Front {...useLoaderData<typeof loader>()} />;
}
