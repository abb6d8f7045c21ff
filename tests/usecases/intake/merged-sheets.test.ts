import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import type { RoundRules } from '~/domain/round';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { showCheck } from '~/usecases/intake/show-check';
import { splitEntry } from '~/usecases/intake/split-entry';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { loadEntryProgress } from '~/store/progress/load-progress';
import { tallyRound } from '~/usecases/tally/tally-round';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { done } from '../../support/producer-room';
import { firstInstant, type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let minutes = 0;

beforeAll(async () => {
  world = await testWorld();
});

/** The clock goes on a minute, so that one step comes after the other. */
const later = () => {
  minutes += 1;
  world.at(new Date(Date.parse(firstInstant) + minutes * 60_000));
};

const marks = { '1.1': 3000, '1.2': 1500, '2.1': 2000, '2.2': 1000 };
const better = { ...marks, '1.1': 4000 };

async function scored(room: Room, juror: Actor, entryId: string, given: Record<string, number> = marks) {
  later();
  const key = { roundCode: room.roundCode, entryId, pass: 1 };
  const cells = Object.entries(given).map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
  done(await saveMarks(world, juror, { ...key, cells, remarks: 'Đẹp', deviceId: juror.accountId }));
  done(await signSheet(world, juror, key));
}

/** A round in scoring with two jurors and three eligible entries of one producer. */
async function aJudging(rules: Partial<RoundRules> = {}) {
  later();
  const room = await aRoom(world, { minimumSheets: 2, ...rules });
  await aRubric(world, room);
  const jurors = [await aJuror(world, room), await aJuror(world, room)] as const;
  const entry = () => anEntryIn(world, room, { status: 'ELIGIBLE' });
  const [into, from, third] = [await entry(), await entry(), await entry()];
  await anAct(world, room, 'SCORING_OPENED');
  return { room, jurors, into, from, third };
}

const merge = ({ roundCode }: Room, from: string, into: string) => {
  later();
  return mergeEntries(world, support, { roundCode, from, into, reason: 'Cùng bộ' });
};

const split = ({ roundCode }: Room, entryId: string, actor = support) => {
  later();
  return splitEntry(world, actor, { roundCode, entryId, reasons: 'Khác chất liệu' });
};

const resultOf = async (room: Room, entryId: string) => {
  const { result } = await tallyRound(world.db, room.roundId);
  return result.entries.find((entry) => entry.id === `${room.roundCode}-${entryId}`);
};

const standing = (id: string) =>
  world.db.entry.findUniqueOrThrow({
    where: { id },
    select: { status: true, mergedIntoId: true, statusReason: true },
  });

describe('keep: a set merged after scoring', () => {
  it('keeps the sheets of the entry that remains; those of the merged one no longer count', async () => {
    const { room, jurors, into, from } = await aJudging();
    for (const juror of jurors) await scored(room, juror, into);
    await scored(room, jurors[0], from, better);
    done(await merge(room, from, into));
    expect(await resultOf(room, into)).toMatchObject({ outcome: 'AWAITING_VOTE', sheets: 2 });
    const { result } = await tallyRound(world.db, room.roundId);
    expect(result.ignoredSheets.map(({ reason }) => reason)).toEqual(['MERGED']);
    expect(await world.db.setAsideSheet.count()).toBe(0);
  });

  it('can be merged until the council meets', async () => {
    const { room, into, from, third } = await aJudging();
    await anAct(world, room, 'SCORING_CLOSED');
    expect(await merge(room, from, into)).toMatchObject({ id: from });
    expect(await split(room, from)).toEqual(refuse('round.notInPhase', { phase: '@domain.phase.SCORED' }));
    await anAct(world, room, 'MEETING_OPENED');
    expect(await merge(room, third, into)).toEqual(
      refuse('round.notInPhase', { phase: '@domain.phase.MEETING' }),
    );
  });
});

describe('anew: a set merged after scoring', () => {
  it('sets the signed sheets aside, kept as signed, and begins an empty epoch', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    for (const juror of jurors) await scored(room, juror, into);
    const signed = await world.db.sheet.findMany({ where: { entryId: into }, orderBy: { seatId: 'asc' } });
    done(await merge(room, from, into));
    const kept = await world.db.setAsideSheet.findMany({
      where: { entryId: into },
      orderBy: { seatId: 'asc' },
    });
    expect(kept).toEqual(
      signed.map(({ id, roundId, seatId, rubricId, pass, signedAt, signedMarks, total, digest }) => ({
        ...{ sheetId: id, epoch: 1, roundId, seatId, entryId: into, rubricId, pass, remarks: 'Đẹp' },
        ...{ signedAt, signedMarks, total, digest },
        ...{ setAsideAt: world.clock.now(), byId: 'support', reason: 'Cùng bộ' },
      })),
    );
    const rows = await world.db.sheet.findMany({ where: { entryId: into }, include: { heads: true } });
    expect(
      rows.map(({ epoch, signedAt, total, remarks, heads }) => [epoch, signedAt, total, remarks, heads]),
    ).toEqual(Array(2).fill([2, null, null, '', []]));
    const events = await world.db.auditEvent.findMany({
      where: { act: 'sheet.setAside', roundId: room.roundId },
    });
    expect(events.map((event) => event.before).sort()).toEqual(signed.map((sheet) => sheet.digest).sort());
    expect(
      await world.db.markOperation.count({ where: { sheetId: { in: kept.map((one) => one.sheetId) } } }),
    ).toBe(10);
  });

  it('counts the new sheets alone, and the exported bundle says the same', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    for (const juror of jurors) await scored(room, juror, into);
    expect(await resultOf(room, into)).toMatchObject({ sheets: 2, score: { display: '75.00' } });
    done(await merge(room, from, into));
    expect(await resultOf(room, into)).toMatchObject({ outcome: 'INCOMPLETE', sheets: 0, score: null });
    const key = { roundCode: room.roundCode, entryId: into, pass: 1 };
    expect(done(await showSheet(world, jurors[0], key))).toMatchObject({ again: true, mayMark: true });
    const progress = await loadEntryProgress(world.db, room.roundId);
    expect(progress.find((entry) => entry.id === into)).toMatchObject({ due: 2, signed: 0 });
    for (const juror of jurors) await scored(room, juror, into, better);
    expect(await resultOf(room, into)).toMatchObject({ sheets: 2, score: { display: '85.00' } });
    const { bundle } = await tallyRound(world.db, room.roundId);
    expect(bundle.sheets.map((sheet) => sheet.marks)).toEqual([better, better]);
    const shown = done(await showCheck(world, support, { roundCode: room.roundCode, entryId: into }));
    expect(shown.setAside.map(({ total, reason }) => [total, reason])).toEqual(
      Array(2).fill([7500, 'Cùng bộ']),
    );
  });

  it('lets nobody sign what was shown before the merge, in work or not', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    const key = { roundCode: room.roundCode, entryId: into, pass: 1 };
    const cells = Object.entries(marks).map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
    done(await saveMarks(world, jurors[0], { ...key, cells, remarks: null, deviceId: 'tablet' }));
    const seen = done(await showSheet(world, jurors[0], key)).sheet.version;
    done(await merge(room, from, into));
    expect(await signSheet(world, jurors[0], { ...key, seen })).toEqual(refuse('changedMeanwhile'));
    expect(await signSheet(world, jurors[0], key)).toMatchObject({ total: 7500 });
  });

  it('a signature at the same moment is set aside or refused, never lost', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    const key = { roundCode: room.roundCode, entryId: into, pass: 1 };
    const cells = Object.entries(marks).map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
    done(await saveMarks(world, jurors[0], { ...key, cells, remarks: null, deviceId: 'racing' }));
    const seen = done(await showSheet(world, jurors[0], key)).sheet.version;
    later();
    const [, signature] = await Promise.all([
      merge(room, from, into),
      signSheet(world, jurors[0], { ...key, seen }),
    ]);
    const kept = await world.db.setAsideSheet.count({ where: { entryId: into } });
    const signed = await world.db.sheet.count({ where: { entryId: into, signedAt: { not: null } } });
    expect([kept, signed]).toEqual(['refused' in signature ? 0 : 1, 0]);
  });

  it('is refused once scoring has closed: nobody could score it', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    await scored(room, jurors[0], into);
    await anAct(world, room, 'SCORING_CLOSED');
    expect(await merge(room, from, into)).toEqual(refuse('entry.mergeNeedsScoring'));
    expect(await standing(from)).toMatchObject({ status: 'ELIGIBLE', mergedIntoId: null });
    expect(await world.db.setAsideSheet.count({ where: { entryId: into } })).toBe(0);
    const shown = done(await showCheck(world, support, { roundCode: room.roundCode, entryId: from }));
    expect([shown.may.merge, shown.sheets]).toEqual([false, null]);
  });
});

describe('splitting', () => {
  it('undoes a merge: the entry is again what it was, with its own sheets, and its way shows both', async () => {
    const { room, jurors, into, from } = await aJudging();
    for (const juror of jurors) await scored(room, juror, from, better);
    done(await merge(room, from, into));
    const shown = done(await showCheck(world, support, { roundCode: room.roundCode, entryId: from }));
    expect(shown.may.split).toBe(true);
    expect(await world.db.quotaPlace.count({ where: { entryId: from } })).toBe(0);
    expect(await split(room, from)).toMatchObject({ id: from });
    expect(await world.db.quotaPlace.count({ where: { entryId: from } })).toBe(3);
    expect(await standing(from)).toEqual({ status: 'ELIGIBLE', mergedIntoId: null, statusReason: null });
    expect(await resultOf(room, from)).toMatchObject({ sheets: 2, score: { display: '85.00' } });
    const steps = await world.db.entryStep.findMany({ where: { entryId: from }, orderBy: { at: 'asc' } });
    expect(steps.slice(1).map((step) => [step.from, step.to, step.reason, step.intoId])).toEqual([
      ['ELIGIBLE', 'MERGED', 'Cùng bộ', into],
      ['MERGED', 'ELIGIBLE', 'Khác chất liệu', null],
    ]);
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { objectId: from, act: 'entry.split' },
    });
    expect(event.facts).toMatchObject({ from: 'MERGED', to: 'ELIGIBLE', reason: 'Khác chất liệu' });
  });

  it('brings back what was asked of a file that waited for supplement', async () => {
    const { room, into } = await aJudging();
    later();
    const waiting = await anEntryIn(world, room, { status: 'SUPPLEMENT' });
    const at = world.clock.now();
    const asked = {
      entryId: waiting,
      from: 'FORWARDED',
      to: 'SUPPLEMENT',
      at,
      byId: 'x',
      reason: 'Thiếu nhãn',
    };
    await world.db.entryStep.create({ data: { id: world.ids.id(), ...asked } });
    done(await merge(room, waiting, into));
    done(await split(room, waiting));
    expect(await standing(waiting)).toEqual({
      status: 'SUPPLEMENT',
      mergedIntoId: null,
      statusReason: 'Thiếu nhãn',
    });
  });

  it('gives back what had been merged into it before, and leaves the rest', async () => {
    const { room, into, from, third } = await aJudging();
    const fourth = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    done(await merge(room, third, from));
    done(await merge(room, fourth, into));
    done(await merge(room, from, into));
    expect((await standing(third)).mergedIntoId).toBe(into);
    done(await split(room, from));
    expect(await standing(third)).toMatchObject({ status: 'MERGED', mergedIntoId: from });
    expect(await standing(fourth)).toMatchObject({ status: 'MERGED', mergedIntoId: into });
    done(await merge(room, from, into));
    done(await split(room, third));
    expect(await standing(third)).toMatchObject({ status: 'ELIGIBLE', mergedIntoId: null });
    expect(await standing(from)).toMatchObject({ status: 'MERGED', mergedIntoId: into });
  });

  it('sets aside what was signed for the set where it is scored anew; the entry that leaves keeps its own', async () => {
    const { room, jurors, into, from } = await aJudging({ mergedSet: 'anew' });
    for (const juror of jurors) await scored(room, juror, from);
    done(await merge(room, from, into));
    for (const juror of jurors) await scored(room, juror, into, better);
    done(await split(room, from));
    expect(await resultOf(room, into)).toMatchObject({ outcome: 'INCOMPLETE', sheets: 0 });
    expect(await resultOf(room, from)).toMatchObject({ sheets: 2, score: { display: '75.00' } });
    expect(await world.db.setAsideSheet.count({ where: { entryId: into } })).toBe(2);
  });

  it('needs a reason, a merged entry and the support team; of two at once one is done', async () => {
    const { room, jurors, into, from } = await aJudging();
    const { roundCode } = room;
    expect(await splitEntry(world, support, { roundCode, entryId: from, reasons: '' })).toEqual(
      refuse('entry.reasonNeeded', {}, 'reasons'),
    );
    expect(await split(room, from)).toEqual(refuse('entry.wrongState', { status: 'ELIGIBLE' }));
    done(await merge(room, from, into));
    expect(await split(room, from, jurors[0])).toEqual(refuse('notAllowed'));
    const answers = await Promise.all([split(room, from), split(room, from)]);
    expect(answers.filter((answer) => 'refused' in answer)).toEqual([
      refuse('entry.wrongState', { status: 'ELIGIBLE' }),
    ]);
  });
});
