import { useLoaderData } from '@remix-run/react';
import { EditionsPage } from '~/components/edition/editions-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showEditions } from '~/usecases/edition/show-editions';

export const handle: PageHandle = { title: 'organiser.editions.title' };

export const loader = load(({ world, actor }) => showEditions(world, actor));

export default function Page() {
  return <EditionsPage {...useLoaderData<typeof loader>()} />;
}
