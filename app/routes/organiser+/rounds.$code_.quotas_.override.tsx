import { useActionData, useLoaderData } from '@remix-run/react';
import { OverridePage } from '~/components/quota/override-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { overrideForm } from '~/forms/quota';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { overrideQuota } from '~/usecases/quota/override-quota';
import { showQuotas } from '~/usecases/quota/show-quotas';

export const handle: PageHandle = { title: 'quota.override.title' };

export const loader = load(({ world, actor, params }) =>
  showQuotas(world, actor, { roundCode: params.code }),
);

export const action = submit(
  overrideForm,
  ({ world, actor, params }, override) =>
    overrideQuota(world, actor, { roundCode: params.code, ...override }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/quotas`, 'quota.override.saved'),
);

export default function Page() {
  return <OverridePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
