import type { Actor } from '~/domain/permission';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { castVotes } from '~/usecases/council/cast-votes';
import { closeMeeting } from '~/usecases/council/close-meeting';
import { openMeeting } from '~/usecases/council/open-meeting';
import { setAttendance } from '~/usecases/council/set-attendance';
import { votingList } from '~/usecases/council/voting-list';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { rejectEntry } from '~/usecases/intake/reject-entry';
import { withdrawReceived } from '~/usecases/intake/withdraw-received';
import { publishList } from '~/usecases/publication/publish-list';
import { recuse } from '~/usecases/recusal/recuse';
import { openScoring } from '~/usecases/round/open-scoring';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { dayOf, must, person, type Story } from '../vocabulary';
import { fillersOf, provincesOf, realOf } from './cast';
import { decideCertificates } from './certificate-decisions';
import { aDraft, type Submitted } from './entries';
import { agreeRubrics, council, invitePanels, jury } from './panels';
import { officers } from './people';
import { acceptAll, forwardAll, submitAll } from './registration';
import { aSheet, groupsIn } from './scoring';

export const north = '2026-BAC';

/** The North: decided, published, with certificates. */
export async function tellNorth(story: Story, organiser: Actor, team: Actor): Promise<void> {
  story.at(-138);
  await invitePanels(story, organiser, north);
  const offices = await officers(story, organiser, provincesOf('NORTH'));
  const real = realOf(story.random, 'NORTH', 40);
  const fillers = fillersOf(story.random, 'NORTH', { 1: 11, 2: 6, 3: 10, 4: 9 });
  const cast = [
    ...real,
    ...fillers.map((told, index) => (index === 2 ? { ...told, owner: 'co-so-bac', points: 88 } : told)),
  ];
  story.at(-120);
  const files = await submitAll(story, north, cast);
  const invented = files.filter((file) => file.invented);
  const twin = await aTwin(story, invented[5] as Submitted);
  story.at(-95);
  await forwardAll(story, north, offices, [...files, twin]);
  story.say(`  ${north}: ${files.length + 1} entries forwarded`);
  const unfit = new Set(invented.slice(8, 10).map((file) => file.entryId));
  story.at(-91);
  await acceptAll(story, team, north, [...files.filter((file) => !unfit.has(file.entryId)), twin]);
  await settle(story, team, invented, twin);
  await scoreNorth(
    story,
    organiser,
    files.filter((file) => !unfit.has(file.entryId) && file !== invented[10]),
  );
  await decideNorth(story, organiser);
}

/** A second entry of one producer, to be merged with its first into a set. */
async function aTwin(story: Story, file: Submitted): Promise<Submitted> {
  const told = { ...file, name: `${file.name} – hộp quà` };
  const actor = await person(story, file.actor.accountId);
  const entryId = await aDraft(story, actor, told, { facilityId: file.facilityId, roundCode: north });
  await must(submitEntry(story.world, actor, { entryId }));
  return { ...told, entryId };
}

/** Two invented files are not eligible, one is withdrawn, one merged: no real product ever is. */
async function settle(
  story: Story,
  team: Actor,
  invented: readonly Submitted[],
  twin: Submitted,
): Promise<void> {
  const reasons =
    'Nhãn sản phẩm chưa ghi thành phần; chưa có giấy chứng nhận của cơ quan có thẩm quyền (minh họa).';
  for (const file of invented.slice(8, 10)) {
    await must(rejectEntry(story.world, team, { roundCode: north, entryId: file.entryId, reasons }));
  }
  const withdrawn = invented[10] as Submitted;
  const letter = 'Cơ sở đề nghị rút hồ sơ bằng văn bản (minh họa).';
  await must(
    withdrawReceived(story.world, team, { roundCode: north, entryId: withdrawn.entryId, reasons: letter }),
  );
  const into = (invented[5] as Submitted).entryId;
  const reason = 'Cùng cơ sở, cùng kiểu dáng và công dụng: gộp thành bộ sản phẩm (minh họa).';
  await must(mergeEntries(story.world, team, { roundCode: north, into, from: twin.entryId, reason }));
}

async function scoreNorth(story: Story, organiser: Actor, files: readonly Submitted[]): Promise<void> {
  story.at(-89);
  await agreeRubrics(story, organiser, north);
  await must(openScoring(story.world, organiser, { roundCode: north }));
  const { id } = await story.world.db.round.findUniqueOrThrow({ where: { code: north } });
  for (const [index, juror] of (await jury(story)).entries()) {
    const severity = index - 3;
    const groups = groupsIn(juror, id);
    const own = files.filter((file) => groups.includes(file.group));
    const aside = index === 2 ? own.find((file) => file.invented) : undefined;
    story.at(-80 + index);
    for (const file of own) {
      if (file !== aside) await aSheet(story, juror, north, file, severity);
    }
    const reason = 'Từng tư vấn cho cơ sở này (minh họa).';
    if (aside) await must(recuse(story.world, juror, { roundCode: north, entryId: aside.entryId, reason }));
    story.say(`  ${north}: juror ${index + 1} of 7 has signed`);
  }
  story.at(-61);
  await must(closeScoring(story.world, organiser, { roundCode: north, reason: '' }));
}

async function decideNorth(story: Story, organiser: Actor): Promise<void> {
  const { world } = story;
  const members = await council(story);
  const chair = members[0] as Actor;
  story.at(-55);
  await must(openMeeting(world, chair, { roundCode: north }));
  const present = Array.from({ length: 8 }, (_, index) => `M0${index + 1}`);
  await must(setAttendance(world, chair, { roundCode: north, present }));
  const { id } = await world.db.round.findUniqueOrThrow({ where: { code: north } });
  const list = await votingList(world.db, id);
  const doubted = new Set(
    list
      .filter((entry) => entry.invented)
      .slice(-2)
      .map((entry) => entry.code),
  );
  for (const [index, member] of members.slice(0, 8).entries()) {
    const choices = Object.fromEntries(
      list.map(
        ({ code }) =>
          [code, doubted.has(code) && index > 2 ? 'AGAINST' : index === 7 ? 'BLANK' : 'FOR'] as const,
      ),
    );
    await must(castVotes(world, member, { roundCode: north, choices }));
  }
  await must(closeMeeting(world, chair, { roundCode: north, reason: '' }));
  story.at(-45);
  const decision = { decisionNumber: '44/QĐ-MH', decisionDate: dayOf(story, -45) };
  await must(publishList(world, organiser, { roundCode: north, ...decision, disclosure: 'BUNDLE' }));
  story.at(-44);
  await must(issueCertificates(world, organiser, { roundCode: north, issuedOn: dayOf(story, -44) }));
  await decideCertificates(story, organiser, north);
}
