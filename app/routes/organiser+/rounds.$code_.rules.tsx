import { useActionData, useLoaderData } from '@remix-run/react';
import { RulesPage } from '~/components/round/rules-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { rulesForm } from '~/forms/round';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setRules } from '~/usecases/round/set-rules';
import { showRound } from '~/usecases/round/show-round';

export const handle: PageHandle = { title: 'organiser.round.rules' };

export const loader = load(({ world, actor, params }) => showRound(world, actor, { roundCode: params.code }));

export const action = submit(
  rulesForm,
  ({ world, actor, params }, rules) => setRules(world, actor, { roundCode: params.code, rules }),
  ({ url }) => redirectWith(url.pathname, 'organiser.round.saved.rules'),
);

export default function Page() {
  return <RulesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
