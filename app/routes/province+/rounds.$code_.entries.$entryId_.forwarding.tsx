import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import { bareForm } from '~/forms/entry';
import type { Call } from '~/http/call';
import { faultsOf } from '~/http/faults';
import { ledTo } from '~/http/press';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { forwardEntry } from '~/usecases/entry/forward-entry';

const list = ({ params }: Call) => `/province/rounds/${params.code}`;

export const loader = ledTo((call) => `${list(call)}/entries/${call.params.entryId}`);

export const action = submit(
  bareForm,
  ({ world, actor, params }) =>
    forwardEntry(world, actor, { roundCode: params.code, entryId: params.entryId }),
  (call, { forwarded, quota, overQuota }) => {
    if (quota === null) return redirectWith(list(call), 'province.check.forwardedFree', { forwarded });
    const said = overQuota ? 'province.check.forwardedOver' : 'province.check.forwarded';
    return redirectWith(list(call), said, { forwarded, quota }, overQuota ? 'warning' : 'success');
  },
);

export default function Page() {
  const sentence = faultsOf(useActionData<typeof action>()).join(' ');
  return <RefusedPage sentence={sentence} back="/province" />;
}
