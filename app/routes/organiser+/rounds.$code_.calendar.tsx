import { useActionData, useLoaderData } from '@remix-run/react';
import { CalendarPage } from '~/components/round/calendar-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { calendarForm } from '~/forms/round';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setCalendar } from '~/usecases/round/set-calendar';
import { showCalendar } from '~/usecases/round/show-calendar';

export const handle: PageHandle = { title: 'organiser.round.calendar' };

export const loader = load(({ world, actor, params }) =>
  showCalendar(world, actor, { roundCode: params.code }),
);

export const action = submit(
  calendarForm,
  ({ world, actor, params }, calendar) => setCalendar(world, actor, { roundCode: params.code, calendar }),
  ({ url }) => redirectWith(url.pathname, 'organiser.round.saved.calendar'),
);

export default function Page() {
  return <CalendarPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
