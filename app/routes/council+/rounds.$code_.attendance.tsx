import { useActionData, useLoaderData } from '@remix-run/react';
import { AttendancePage } from '~/components/council/attendance-page';
import { attendanceForm } from '~/forms/council';
import { faultsOf } from '~/http/faults';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setAttendance } from '~/usecases/council/set-attendance';
import { showMeeting } from '~/usecases/council/show-meeting';

export const loader = load(({ world, actor, params }) =>
  showMeeting(world, actor, { roundCode: params.code }),
);

export const action = submit(
  attendanceForm,
  ({ world, actor, params }, { present }) => setAttendance(world, actor, { roundCode: params.code, present }),
  ({ params }, { present }) =>
    redirectWith(`/council/rounds/${params.code}`, 'council.meeting.attendanceSaved', { count: present }),
);

export default function Page() {
  const faults = faultsOf(useActionData<typeof action>());
  return <AttendancePage {...useLoaderData<typeof loader>()} faults={faults} />;
}
