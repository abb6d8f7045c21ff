import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { removePaper } from '~/usecases/entry/remove-paper';

const page = ({ params }: Call) => `/producer/entries/${params.entryId}/papers`;

export const loader = ledTo(page);

export const action = press(
  ({ world, actor, params }) =>
    removePaper(world, actor, { entryId: params.entryId, paperId: params.paperId }),
  page,
  'producer.papers.removed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
