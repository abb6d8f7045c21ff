import { useActionData, useLoaderData } from '@remix-run/react';
import { ProvincesPage } from '~/components/round/provinces-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { provincesForm } from '~/forms/round';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setProvinces } from '~/usecases/round/set-provinces';
import { showRound } from '~/usecases/round/show-round';

export const handle: PageHandle = { title: 'organiser.round.provinces' };

export const loader = load(({ world, actor, params }) => showRound(world, actor, { roundCode: params.code }));

export const action = submit(
  provincesForm,
  ({ world, actor, params }, { provinces }) =>
    setProvinces(world, actor, { roundCode: params.code, provinces }),
  ({ url }) => redirectWith(url.pathname, 'organiser.round.saved.provinces'),
);

export default function Page() {
  return <ProvincesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
