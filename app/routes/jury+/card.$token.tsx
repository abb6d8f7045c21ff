import { useLoaderData } from '@remix-run/react';
import { CardPage } from '~/components/card/card-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { press } from '~/http/press';
import { withNewSession } from '~/http/session-answer';
import { showCard, signInByCard } from '~/usecases/card/sign-in-by-card';

export const handle: PageHandle = { title: 'juryDay.cards.pageTitle', layout: 'narrow' };

const message = 'juryDay.cards.signedIn';

export const loader = load(({ world, params }) => showCard(world, { token: params.token }));

/** A refused card is refused by the loader as well, whose sentence the page then shows. */
export const action = press(
  ({ world, params }) => signInByCard(world, { token: params.token }),
  () => '/sign-in',
  message,
  (call, { accountId }) => withNewSession(call, accountId, { to: '/jury/tablet', message }),
);

export default function Page() {
  return <CardPage {...useLoaderData<typeof loader>()} />;
}
