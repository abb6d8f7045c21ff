import { useLoaderData } from '@remix-run/react';
import { OpenData } from '~/components/public/open-data';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { listOpenRounds } from '~/usecases/open-data/list-open-rounds';

export const handle: PageHandle = { title: 'publicPages.open.title' };

export const loader = load(async ({ world }) => ({
  rounds: await listOpenRounds(world),
  signingKey: world.signing.publicKey,
}));

export default function Page() {
  return <OpenData {...useLoaderData<typeof loader>()} />;
}
