import { useLoaderData } from '@remix-run/react';
import { CheckPage } from '~/components/intake/check-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showCheck } from '~/usecases/intake/show-check';

export const handle: PageHandle = {
  title: (data: { entry: { name: string } }) => data.entry.name,
  layout: 'wide',
};

export const loader = load(({ world, actor, params }) =>
  showCheck(world, actor, { roundCode: params.code, entryId: params.entryId }),
);

export default function Page() {
  return <CheckPage {...useLoaderData<typeof loader>()} />;
}
