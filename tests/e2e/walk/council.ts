import { expect, type Page } from '@playwright/test';
import { fill, press, said } from './forms';
import type { Walk } from './people';

/** Step 7: the chair opens the meeting and records who is present, the members vote, the chair closes the vote. */
export async function holdMeeting(walk: Walk, chair: Page): Promise<void> {
  const { t } = walk;
  const meeting = `/council/rounds/${walk.round}`;
  await chair.goto(meeting);
  await press(chair, t('council.meeting.openMeeting'));
  await said(chair, t('council.meeting.opened'));
  await chair.goto(`${meeting}/attendance`);
  await fill(chair, { present: ['M01', 'M02'] });
  await press(chair, t('council.meeting.saveAttendance'));
  await said(chair, t('council.meeting.attendanceSaved', { count: 2 }));
}

export async function castVote(walk: Walk, member: Page, code: string): Promise<void> {
  const { t } = walk;
  await member.goto(`/council/rounds/${walk.round}`);
  await member.locator(`main [name="choices.${code}"][value="FOR"]`).check();
  await press(member, t('council.meeting.cast'));
  await said(member, t('council.meeting.castDone', { count: 1 }));
  await expect(member.getByRole('button', { name: t('council.meeting.cast') })).toHaveCount(0);
}

export async function closeMeeting(walk: Walk, chair: Page): Promise<void> {
  const { t } = walk;
  await chair.goto(`/council/rounds/${walk.round}/closing`);
  await press(chair, t('council.meeting.closeMeeting'));
  await said(chair, t('council.meeting.closed'));
  await expect(chair.getByRole('main').getByText(t('domain.outcome.RECOGNISED')).first()).toBeVisible();
}
