import { illustrativeRubric } from '~/domain/illustrative-rubric';
import type { Actor } from '~/domain/permission';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { castVotes } from '~/usecases/council/cast-votes';
import { closeMeeting } from '~/usecases/council/close-meeting';
import { openMeeting } from '~/usecases/council/open-meeting';
import { setAttendance } from '~/usecases/council/set-attendance';
import { votingList } from '~/usecases/council/voting-list';
import { publishList } from '~/usecases/publication/publish-list';
import { openScoring } from '~/usecases/round/open-scoring';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import type { Submitted } from '../editions/entries';
import { byEmail } from '../editions/panels';
import { aSheet, marksFor } from '../editions/scoring';
import { dayOf, must, type Story } from '../vocabulary';
import { atOnce } from './at-once';
import { agreeAllRubrics, jurorsOf } from './panels';
import { councilSize, loadEmails, sizes } from './sizes';

/** Every juror of a round signs every entry; then scoring closes. */
export async function scoreWholly(
  story: Story,
  organiser: Actor,
  round: { code: string; jurors: number },
  files: readonly Submitted[],
): Promise<void> {
  await beginScoring(story, organiser, round.code);
  const sheets = (await jurorsOf(story, round.jurors)).flatMap((juror, index) =>
    files.map((file) => ({ juror, file, severity: (index % 7) - 3 })),
  );
  story.at(-25);
  await atOnce(8, sheets, ({ juror, file, severity }) => aSheet(story, juror, round.code, file, severity));
  story.at(-12);
  await must(closeScoring(story.world, organiser, { roundCode: round.code, reason: '' }));
  story.say(`  ${round.code}: ${sheets.length} sheets signed`);
}

/** The first juror has signed some and begun some; every juror has one sheet with all marks, not signed. */
export async function scorePartly(
  story: Story,
  organiser: Actor,
  files: readonly Submitted[],
): Promise<void> {
  const { code, jurors, signed, begun } = sizes.scoring;
  await beginScoring(story, organiser, code);
  story.at(-1);
  const [first, ...others] = (await jurorsOf(story, jurors)) as [Actor, ...Actor[]];
  await atOnce(8, files.slice(0, signed + begun), (file, index) =>
    aSheet(story, first, code, file, 0, index < signed),
  );
  await atOnce(8, others, (juror, index) => aWholeSheet(story, juror, files[index] as Submitted));
  await aWholeSheet(story, first, files.at(-1) as Submitted);
  story.say(`  ${code}: ${jurors} jurors at work`);
}

/** All marks of a sheet, not signed. */
async function aWholeSheet(story: Story, juror: Actor, { entryId, points }: Submitted): Promise<void> {
  const cells = marksFor(story, illustrativeRubric, points);
  const deviceId = story.world.ids.operation();
  const sheet = { roundCode: sizes.scoring.code, entryId, pass: 1, cells, remarks: '', deviceId };
  await must(saveMarks(story.world, juror, sheet));
}

async function beginScoring(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  story.at(-30);
  await agreeAllRubrics(story, organiser, roundCode);
  await must(openScoring(story.world, organiser, { roundCode }));
}

/** The council votes for everything, the list is published with its bundle, certificates are issued. */
export async function publishWholly(story: Story, organiser: Actor): Promise<void> {
  const { world } = story;
  const roundCode = sizes.published.code;
  const chair = await byEmail(story, loadEmails.member(0));
  story.at(-8);
  await must(openMeeting(world, chair, { roundCode }));
  const present = Array.from({ length: councilSize }, (_, index) => `M0${index + 1}`);
  await must(setAttendance(world, chair, { roundCode, present }));
  const { id } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
  const list = await votingList(world.db, id);
  const choices = Object.fromEntries(list.map(({ code }) => [code, 'FOR'] as const));
  for (let index = 0; index < councilSize; index += 1) {
    const member = await byEmail(story, loadEmails.member(index));
    await must(castVotes(world, member, { roundCode, choices }));
  }
  await must(closeMeeting(world, chair, { roundCode, reason: '' }));
  story.at(-5);
  const decision = { decisionNumber: '45/QĐ-MH', decisionDate: dayOf(story, -5) };
  await must(publishList(world, organiser, { roundCode, ...decision, disclosure: 'BUNDLE' }));
  await must(issueCertificates(world, organiser, { roundCode, issuedOn: dayOf(story, -4) }));
  story.say(`  ${roundCode}: ${list.length} products published`);
}
