import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { removePhoto } from '~/usecases/entry/remove-photo';

const page = ({ params }: Call) => `/producer/entries/${params.entryId}/photos`;

export const loader = ledTo(page);

export const action = press(
  ({ world, actor, params }) =>
    removePhoto(world, actor, { entryId: params.entryId, photoId: params.photoId }),
  page,
  'producer.photos.removed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
