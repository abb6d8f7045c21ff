import { useLoaderData } from '@remix-run/react';
import { RemindersPage } from '~/components/reminder/reminders-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { remindForm } from '~/forms/day';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { type RemindedJurors, remindJurors, showReminders } from '~/usecases/reminder/remind-jurors';

export const handle: PageHandle = { title: 'board.tab.reminders' };

export const loader = load(({ world, actor, params }) =>
  showReminders(world, actor, { roundCode: params.code }),
);

export const action = submit(
  remindForm,
  ({ world, actor, params }, { seat }) => remindJurors(world, actor, { roundCode: params.code, seat }),
  ({ params }, reminded) =>
    redirectWith(`/secretariat/rounds/${params.code}/reminders`, messageOf(reminded), {
      reached: reminded.reached.join(', '),
      skipped: reminded.skipped.join(', '),
    }),
);

function messageOf({ reached, skipped }: RemindedJurors): string {
  if (reached.length === 0) return 'juryDay.reminders.doneNobody';
  return skipped.length > 0 ? 'juryDay.reminders.doneSome' : 'juryDay.reminders.done';
}

export default function Page() {
  return <RemindersPage {...useLoaderData<typeof loader>()} />;
}
