import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { WhatIfPage } from '~/components/statistics/what-if-page';
import { whatIfForm } from '~/forms/what-if';
import { load } from '~/http/load';
import { showWhatIf } from '~/usecases/tally/show-what-if';

export const handle: PageHandle = { title: 'statistics.whatIf' };

export const loader = load(({ world, actor, params, url: { searchParams } }) => {
  const typed = { ...Object.fromEntries(searchParams), without: searchParams.getAll('without') };
  return showWhatIf(world, actor, { roundCode: params.code, supposed: whatIfForm.parse(typed) });
});

export default function Page() {
  return <WhatIfPage {...useLoaderData<typeof loader>()} />;
}
