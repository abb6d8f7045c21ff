import { type Browser, test } from '@playwright/test';
import type { Locale } from '~/i18n/locale';
import { issueCertificates, scanAndCheck } from './walk/certificate';
import { castVote, closeMeeting, holdMeeting } from './walk/council';
import {
  draftRubric,
  firstOrganiser,
  invite,
  inviteSeat,
  openEdition,
  openScoring,
  setCalendar,
  setQuota,
} from './walk/edition';
import { approveRubric, score, scoreThroughGap, seeFixed, sign } from './walk/jury';
import { carryOver, nationalRound } from './walk/national';
import { beginWalk, pageOf, type Walk } from './walk/people';
import { signUpAndRegister, submitEntry } from './walk/producer';
import { forwardEntry, mendEntry, returnEntry } from './walk/province';
import { closeScoring, publish, readResults } from './walk/publication';
import { acceptEntry } from './walk/secretariat';

/** The whole selection, from the first account to a certificate that checks itself and the national round after it. */
for (const { locale, year } of [
  { locale: 'vi', year: 2028 },
  { locale: 'en', year: 2030 },
] as const) {
  test(`the selection is walked through from end to end (${locale})`, async ({ browser }) => {
    test.setTimeout(300_000);
    await walkThrough(browser, locale, year);
  });
}

async function walkThrough(browser: Browser, locale: Locale, year: number): Promise<void> {
  const walk = beginWalk(browser, locale, year);
  await test.step('1. people, editions, rounds', () => prepare(walk));
  const [organiser, officer, team] = ['organiser', 'province', 'secretariat'].map((who) => pageOf(walk, who));
  if (!organiser || !officer || !team) throw new Error('Somebody is missing');
  await test.step('2. a producer submits an entry', async () => {
    await signUpAndRegister(walk);
    await submitEntry(walk, pageOf(walk, 'producer'));
  });
  await test.step('3. the province returns it, then forwards it', async () => {
    await returnEntry(walk, officer);
    await mendEntry(walk, pageOf(walk, 'producer'));
    await forwardEntry(walk, officer);
  });
  const code = await test.step('4. the support team gives the code', () => acceptEntry(walk, team));
  await test.step('5. the jury scores and signs', () => judge(walk, organiser, code));
  await test.step('6. the organiser closes the scoring', () => closeScoring(walk, organiser));
  await test.step('7. the council votes', () => decide(walk, code));
  await test.step('8. the list is published and recomputed', async () => {
    await publish(walk, organiser);
    await readResults(walk);
  });
  await test.step('9. a certificate checks itself', async () => {
    await issueCertificates(walk, organiser);
    await scanAndCheck(walk, organiser);
  });
  await test.step('10. the product enters the national round', async () => {
    await carryOver(walk, pageOf(walk, 'producer'));
  });
  await Promise.all([...walk.people.values()].map((page) => page.context().close()));
}

async function prepare(walk: Walk): Promise<void> {
  const organiser = await firstOrganiser(walk);
  await openEdition(walk, organiser, 'REGIONAL', walk.year);
  await openEdition(walk, organiser, 'NATIONAL', walk.year + 1);
  await setCalendar(walk, organiser, walk.round);
  await setCalendar(walk, organiser, nationalRound(walk));
  await setQuota(walk, organiser);
  await draftRubric(walk, organiser);
  for (const role of ['SECRETARIAT', 'AUDITOR', 'PROVINCE'] as const) await invite(walk, organiser, role);
  await invite(walk, pageOf(walk, 'province'), 'PROMOTION_CENTRE', 'province');
  await inviteSeat(walk, organiser, 'head', { groups: ['2'], head: true });
  await inviteSeat(walk, organiser, 'juror-2', { groups: ['1', '2'] });
  await inviteSeat(walk, organiser, 'juror-3', { groups: ['2', '3'] });
  await inviteSeat(walk, organiser, 'chair', { chair: true });
  await inviteSeat(walk, organiser, 'member', {});
}

async function judge(
  walk: Walk,
  organiser: Awaited<ReturnType<typeof firstOrganiser>>,
  code: string,
): Promise<void> {
  const [head, second, third] = ['head', 'juror-2', 'juror-3'].map((who) => pageOf(walk, who));
  if (!head || !second || !third) throw new Error('A juror is missing');
  await approveRubric(walk, head);
  await openScoring(walk, organiser);
  await scoreThroughGap(walk, head, -0.5);
  await score(walk, second, 0);
  await score(walk, third, 0.5);
  for (const juror of [head, second, third]) await sign(walk, juror, code);
  await seeFixed(walk, head);
}

async function decide(walk: Walk, code: string): Promise<void> {
  const chair = pageOf(walk, 'chair');
  await holdMeeting(walk, chair);
  for (const who of ['chair', 'member']) await castVote(walk, pageOf(walk, who), code);
  await closeMeeting(walk, chair);
}
