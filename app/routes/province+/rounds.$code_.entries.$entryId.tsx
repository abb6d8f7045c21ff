import { useActionData, useLoaderData } from '@remix-run/react';
import { CheckPage } from '~/components/entry/check-page';
import { sendBackForm } from '~/forms/province-check';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { sendBackEntry } from '~/usecases/entry/send-back-entry';
import { showProvinceEntry } from '~/usecases/entry/show-province-entry';

export const handle = { title: 'province.check.checklist' };

export const loader = load(({ world, actor, params }) =>
  showProvinceEntry(world, actor, { roundCode: params.code, entryId: params.entryId }),
);

export const action = submit(
  sendBackForm,
  ({ world, actor, params }, { reason }) =>
    sendBackEntry(world, actor, { roundCode: params.code, entryId: params.entryId, reason }),
  ({ params }) => redirectWith(`/province/rounds/${params.code}`, 'province.check.returned'),
);

export default function Page() {
  return <CheckPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
