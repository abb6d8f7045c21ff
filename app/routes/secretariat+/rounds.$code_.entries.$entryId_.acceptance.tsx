import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { acceptEntry } from '~/usecases/intake/accept-entry';

const file = ({ params }: Call) => `/secretariat/rounds/${params.code}/entries/${params.entryId}`;

export const loader = ledTo(file);

export const action = press(
  ({ world, actor, params }) =>
    acceptEntry(world, actor, { roundCode: params.code, entryId: params.entryId }),
  file,
  'secretariat.check.accepted',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
