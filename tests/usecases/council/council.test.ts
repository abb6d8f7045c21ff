import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { castVotes } from '~/usecases/council/cast-votes';
import { closeMeeting } from '~/usecases/council/close-meeting';
import { openMeeting } from '~/usecases/council/open-meeting';
import { setAttendance } from '~/usecases/council/set-attendance';
import { showMeeting } from '~/usecases/council/show-meeting';
import { type DecidedRound, decidedRound, organiser, producer } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let round: DecidedRound;
let number = 0;

const member = (seat: number, chair = false): Actor => ({
  accountId: `${round.id}-member${seat}`,
  name: `Thành viên ${seat}`,
  locale: 'vi',
  posts: [{ role: 'COUNCIL', roundId: round.id, seatId: `${round.id}-M0${seat}`, chair }],
});

const votes = () => world.db.vote.count({ where: { entry: { roundId: round.id } } });
const countOf = async (code: string) => {
  const entry = await world.db.entry.findFirstOrThrow({ where: { code } });
  const count = await world.db.voteCount.findUnique({ where: { entryId: entry.id } });
  return count && [count.inFavour, count.against, count.blank];
};

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  number += 1;
  round = await decidedRound(world, { code: `R${number}`, decided: false });
  await world.db.voteCount.deleteMany({ where: { roundId: round.id } });
});

const first = () => round.entries[0] as string;
const second = () => round.entries[1] as string;

describe('castVotes', () => {
  it('counts each member once for each entry', async () => {
    const choices = { [first()]: 'FOR', [second()]: 'AGAINST' } as const;
    expect(await castVotes(world, member(1), { roundCode: round.code, choices })).toEqual({ cast: 2 });
    expect(
      await castVotes(world, member(2), { roundCode: round.code, choices: { [first()]: 'BLANK' } }),
    ).toEqual({ cast: 1 });
    expect(await countOf(first())).toEqual([1, 0, 1]);
    expect(await countOf(second())).toEqual([0, 1, 0]);
  });

  it('refuses a second vote on the same entry and takes the whole ballot back', async () => {
    await castVotes(world, member(1), { roundCode: round.code, choices: { [second()]: 'FOR' } });
    const again = await castVotes(world, member(1), {
      roundCode: round.code,
      choices: { [first()]: 'FOR', [second()]: 'AGAINST' },
    });
    expect(again).toEqual({ refused: 'council.alreadyVoted', facts: { code: second() } });
    expect(await countOf(first())).toBe(null);
    expect(await countOf(second())).toEqual([1, 0, 0]);
    expect(await votes()).toBe(1);
  });

  it('counts a vote once, however often it is sent at the same moment', async () => {
    const ballot = { roundCode: round.code, choices: { [first()]: 'FOR' } } as const;
    const answers = await Promise.all(Array.from({ length: 16 }, () => castVotes(world, member(1), ballot)));
    expect(answers.filter((answer) => 'cast' in answer).length).toBe(1);
    expect(await countOf(first())).toEqual([1, 0, 0]);
  });

  it('loses no vote of members who vote at the same moment', async () => {
    const ballot = { roundCode: round.code, choices: { [first()]: 'FOR' } } as const;
    await Promise.all([1, 2, 3].map((seat) => castVotes(world, member(seat), ballot)));
    expect(await countOf(first())).toEqual([3, 0, 0]);
  });

  it('keeps no choice of anybody in a secret vote, only who has voted', async () => {
    const { rules } = await world.db.round.findUniqueOrThrow({ where: { id: round.id } });
    const council = { ...(rules as { council: object }).council, voting: 'secret' };
    await world.db.round.update({
      where: { id: round.id },
      data: { rules: { ...(rules as object), council } },
    });
    await castVotes(world, member(1), { roundCode: round.code, choices: { [first()]: 'AGAINST' } });
    expect((await world.db.vote.findFirstOrThrow({ where: { entry: { roundId: round.id } } })).choice).toBe(
      null,
    );
    expect(await countOf(first())).toEqual([0, 1, 0]);
  });

  it.each([
    ['somebody who is no member', () => organiser, 'council.notMember'],
    ['a producer', () => producer('x'), 'council.notMember'],
  ])('refuses %s', async (_who, actor, code) => {
    const answer = await castVotes(world, actor(), { roundCode: round.code, choices: { [first()]: 'FOR' } });
    expect(answer).toEqual({ refused: code, facts: {} });
    expect(await votes()).toBe(0);
  });

  it('refuses a member who is not present', async () => {
    await setAttendance(world, organiser, { roundCode: round.code, present: ['M02', 'M03'] });
    const answer = await castVotes(world, member(1), {
      roundCode: round.code,
      choices: { [first()]: 'FOR' },
    });
    expect(answer).toEqual({ refused: 'council.absent', facts: {} });
  });

  it('refuses an entry below the threshold and one of another round', async () => {
    const below = round.entries[3] as string;
    for (const code of [below, 'R1-9-999', '__proto__']) {
      const choices = Object.fromEntries([[code, 'FOR' as const]]);
      const answer = await castVotes(world, member(1), { roundCode: round.code, choices });
      expect(answer).toEqual({ refused: 'council.notOnList', facts: { code } });
    }
    expect(await votes()).toBe(0);
  });

  it('refuses votes before the meeting and after it', async () => {
    const ballot = { roundCode: round.code, choices: { [first()]: 'FOR' } } as const;
    await closeMeeting(world, organiser, { roundCode: round.code, reason: 'Hết giờ' });
    const late = await castVotes(world, member(1), ballot);
    expect(late).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.DECIDED' } });
    await world.db.roundAct.deleteMany({
      where: { roundId: round.id, kind: { in: ['MEETING_CLOSED', 'MEETING_OPENED'] } },
    });
    const early = await castVotes(world, member(1), ballot);
    expect(early).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.SCORED' } });
  });
});

describe('the meeting', () => {
  it('is opened once, by the chair or the organiser', async () => {
    await world.db.roundAct.deleteMany({ where: { roundId: round.id, kind: 'MEETING_OPENED' } });
    expect(await openMeeting(world, member(1), { roundCode: round.code })).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => openMeeting(world, member(1, true), { roundCode: round.code })),
    );
    expect(answers.filter((answer) => 'code' in answer).length).toBe(1);
    expect(await world.db.roundAct.count({ where: { roundId: round.id, kind: 'MEETING_OPENED' } })).toBe(1);
  });

  it('takes only its own members as present', async () => {
    const answer = await setAttendance(world, organiser, { roundCode: round.code, present: ['M01', 'M99'] });
    expect(answer).toEqual({ refused: 'council.notMember', facts: {}, field: 'present' });
    expect(await world.db.councilSeat.count({ where: { roundId: round.id, present: true } })).toBe(3);
  });

  it('is closed with votes missing only for a reason, which is kept', async () => {
    const input = { roundCode: round.code, reason: '' };
    const listed = 6;
    expect(await closeMeeting(world, organiser, input)).toEqual({
      refused: 'round.votesMissing',
      facts: { count: 3 * listed },
      field: 'reason',
    });
    expect(await closeMeeting(world, organiser, { ...input, reason: 'Đã thống nhất' })).toEqual({
      code: round.code,
    });
    const act = await world.db.roundAct.findFirstOrThrow({
      where: { roundId: round.id, kind: 'MEETING_CLOSED' },
    });
    expect(act.reason).toBe('Đã thống nhất');
  });

  it('shows no counts while members vote, and all of them afterwards', async () => {
    await castVotes(world, member(1), { roundCode: round.code, choices: { [first()]: 'FOR' } });
    const during = await showMeeting(world, member(2), { roundCode: round.code });
    if ('refused' in during) throw new Error(during.refused);
    expect(during.list.map((row) => row.count)).toEqual(during.list.map(() => null));
    expect(JSON.stringify(during.list)).not.toContain('inFavour');
    await closeMeeting(world, organiser, { roundCode: round.code, reason: 'Hết giờ' });
    const after = await showMeeting(world, member(2), { roundCode: round.code });
    if ('refused' in after) throw new Error(after.refused);
    expect(after.list.find((row) => row.code === first())?.count).toEqual({
      inFavour: 1,
      against: 0,
      blank: 0,
    });
  });

  it('is not shown to members of another council', async () => {
    const stranger: Actor = {
      ...member(1),
      posts: [{ role: 'COUNCIL', roundId: 'other', seatId: 'x', chair: true }],
    };
    expect(await showMeeting(world, stranger, { roundCode: round.code })).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
  });

  it('writes an audit event for every change', async () => {
    await setAttendance(world, organiser, { roundCode: round.code, present: ['M01', 'M02'] });
    await castVotes(world, member(1), { roundCode: round.code, choices: { [first()]: 'FOR' } });
    await closeMeeting(world, organiser, { roundCode: round.code, reason: 'Hết giờ' });
    const events = await world.db.auditEvent.findMany({
      where: { roundId: round.id },
      select: { act: true },
    });
    expect(events.map((event) => event.act).sort()).toEqual([
      'council.attendance',
      'council.vote',
      'round.MEETING_CLOSED',
    ]);
  });
});
