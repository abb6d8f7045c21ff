import { useActionData, useLoaderData } from '@remix-run/react';
import { FacilityPage } from '~/components/facility/facility-page';
import { facilityChangeForm } from '~/forms/facility';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { editFacility } from '~/usecases/facility/edit-facility';
import { showFacility } from '~/usecases/facility/show-facility';

export const handle = { title: 'producer.facility.title' };

export const loader = load(({ world, actor, params }) =>
  showFacility(world, actor, { facilityId: params.facilityId }),
);

export const action = submit(
  facilityChangeForm,
  ({ world, actor, params }, texts) =>
    editFacility(world, actor, { ...texts, facilityId: params.facilityId }),
  (_call, { id }) => redirectWith(`/producer/facilities/${id}`, 'producer.facility.saved'),
);

export default function Page() {
  return <FacilityPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
