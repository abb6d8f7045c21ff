import { useActionData, useLoaderData } from '@remix-run/react';
import { QuotasPage } from '~/components/quota/quotas-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { quotasForm } from '~/forms/quota';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setQuotas } from '~/usecases/quota/set-quotas';
import { showQuotas } from '~/usecases/quota/show-quotas';

export const handle: PageHandle = { title: 'organiser.round.quotas' };

export const loader = load(({ world, actor, params }) =>
  showQuotas(world, actor, { roundCode: params.code }),
);

export const action = submit(
  quotasForm,
  ({ world, actor, params }, quotas) => setQuotas(world, actor, { roundCode: params.code, ...quotas }),
  ({ url }) => redirectWith(url.pathname, 'quota.saved'),
);

export default function Page() {
  return <QuotasPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
