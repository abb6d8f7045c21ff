import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { submitEntry } from '~/usecases/entry/submit-entry';

const page = ({ params }: Call) => `/producer/entries/${params.entryId}`;

export const loader = ledTo(page);

export const action = press(
  ({ world, actor, params }) => submitEntry(world, actor, { entryId: params.entryId }),
  page,
  'producer.entry.submitted',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
