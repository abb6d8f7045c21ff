import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import { ledTo, press, type Refused } from '~/http/press';
import { visitInput, visitPath } from '~/http/visit-input';
import { removeVisitPhoto } from '~/usecases/visit/visit-photos';

export const loader = ledTo(visitPath);

export const action = press(
  (call) => removeVisitPhoto(call.world, call.actor, { ...visitInput(call), photoId: call.params.photoId }),
  visitPath,
  'visit.photo.removed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
