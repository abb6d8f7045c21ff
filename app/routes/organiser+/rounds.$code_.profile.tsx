import { useActionData, useLoaderData } from '@remix-run/react';
import { RoundProfilePage } from '~/components/round/profile-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { roundProfileForm } from '~/forms/round';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setProfile } from '~/usecases/round/set-profile';
import { showRound } from '~/usecases/round/show-round';

export const handle: PageHandle = { title: 'organiser.round.profile' };

export const loader = load(({ world, actor, params }) => showRound(world, actor, { roundCode: params.code }));

export const action = submit(
  roundProfileForm,
  ({ world, actor, params }, profile) => setProfile(world, actor, { roundCode: params.code, ...profile }),
  ({ url }) => redirectWith(url.pathname, 'organiser.round.saved.profile'),
);

export default function Page() {
  return <RoundProfilePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
