import { useActionData, useLoaderData } from '@remix-run/react';
import { NewFacilityPage } from '~/components/facility/new-facility-page';
import { facilityForm } from '~/forms/facility';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { listProvincesOfToday } from '~/usecases/facility/list-provinces';
import { registerFacility } from '~/usecases/facility/register-facility';

export const handle = { title: 'producer.facility.new', layout: 'narrow' };

export const loader = load(async ({ world }) => ({ provinces: await listProvincesOfToday(world) }));

export const action = submit(
  facilityForm,
  ({ world, actor }, facility) => registerFacility(world, actor, facility),
  (_call, { id }) => redirectWith(`/producer/facilities/${id}`, 'producer.facility.registered'),
);

export default function Page() {
  return <NewFacilityPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
