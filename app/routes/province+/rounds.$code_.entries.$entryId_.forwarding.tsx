import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import { bareForm } from '~/forms/entry';
import type { Call } from '~/http/call';
import { faultsOf } from '~/http/faults';
import type { Flash } from '~/http/flash';
import { ledTo } from '~/http/press';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { type Forwarded, forwardEntry } from '~/usecases/entry/forward-entry';

const list = ({ params }: Call) => `/province/rounds/${params.code}`;

export const loader = ledTo((call) => `${list(call)}/entries/${call.params.entryId}`);

export const action = submit(
  bareForm,
  ({ world, actor, params }) =>
    forwardEntry(world, actor, { roundCode: params.code, entryId: params.entryId }),
  (call, forwarded) => {
    const { key, facts, tone } = messageOf(forwarded);
    return redirectWith(list(call), key, facts, tone);
  },
);

/** What the list says next: by override, over a limit that warns, within one, or where there is none. */
function messageOf({ outcome, scope, forwarded, maximum, document }: Forwarded): Flash {
  if (document !== null) return { key: 'quota.forwarded.beyond', facts: { document }, tone: 'warning' };
  if (maximum === null) return { key: 'quota.forwarded.free', facts: { forwarded }, tone: 'success' };
  const facts = { forwarded, maximum };
  return outcome === 'ALLOWED'
    ? { key: 'quota.forwarded.within', facts, tone: 'success' }
    : { key: `quota.forwarded.over.${scope}`, facts, tone: 'warning' };
}

export default function Page() {
  const sentence = faultsOf(useActionData<typeof action>()).join(' ');
  return <RefusedPage sentence={sentence} back="/province" />;
}
