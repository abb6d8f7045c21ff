import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { carryEntry } from '~/usecases/entry/carry-entry';

const page = ({ params }: Call, carried?: { id: string }) =>
  carried ? `/producer/entries/${carried.id}` : `/producer/national/${params.code}`;

export const loader = ledTo(page);

export const action = press(
  ({ world, actor, params }) =>
    carryEntry(world, actor, { certificateId: params.certificateId, roundCode: params.code }),
  page,
  'producer.national.carried',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
