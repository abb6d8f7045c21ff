import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import { ledTo, press, type Refused } from '~/http/press';
import { visitInput, visitPath } from '~/http/visit-input';
import { recordActs } from '~/usecases/visit/record-visit';

export const loader = ledTo(visitPath);

export const action = press(
  (call) => {
    const acts = [{ kind: 'leave', person: call.params.personId } as const];
    return recordActs(call.world, call.actor, { ...visitInput(call), acts });
  },
  visitPath,
  'visit.record.removed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
