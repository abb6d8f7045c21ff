import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { usualRules } from '~/domain/round';
import { recuse } from '~/usecases/recusal/recuse';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { sheetDigest } from '~/usecases/score-sheet/sheet-digest';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, smallRubric } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;
let rubricId: string;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  rubricId = await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
});

const whole = { '1.1': 3050, '1.2': 1025, '2.1': 2000, '2.2': 0 };

const mark = (marks: Record<string, number>, actor = juror, remarks: string | null = 'Tốt') => {
  const cells = Object.entries(marks).map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
  const { roundCode } = room;
  return saveMarks(world, actor, { roundCode, entryId, pass: 1, cells, remarks, deviceId: actor.accountId });
};

const sign = (actor = juror, more: { seen?: string } = {}) =>
  signSheet(world, actor, { roundCode: room.roundCode, entryId, pass: 1, ...more });

const sheetOf = (actor = juror) =>
  world.db.sheet.findFirst({ where: { entryId, seat: { accountId: actor.accountId } } });

describe('signing', () => {
  it('fixes marks, total and digest, freezes the rubric and records it', async () => {
    await mark(whole);
    const answer = await sign();
    const sheet = await sheetOf();
    const { code } = await world.db.jurorSeat.findFirstOrThrow({ where: { accountId: juror.accountId } });
    const digest = sheetDigest({
      round: room.roundCode,
      entry: entryId,
      juror: code,
      pass: 1,
      epoch: 1,
      rubric: { group: 1, version: 1 },
      marks: whole,
      remarks: 'Tốt',
      total: 6075,
      signedAt: world.clock.now().toISOString(),
    });
    const entryCode = `${room.roundCode}-${entryId}`;
    expect(answer).toEqual({
      code: entryCode,
      total: 6075,
      digest,
      signedAt: world.clock.now().toISOString(),
    });
    expect(sheet).toMatchObject({ total: 6075, digest, signedMarks: whole, rubricId });
    const rubric = await world.db.rubric.findUniqueOrThrow({ where: { id: rubricId } });
    expect(rubric.frozenAt).toEqual(world.clock.now());
    const [event] = await world.db.auditEvent.findMany({ where: { objectId: sheet?.id as string } });
    expect(event).toMatchObject({ act: 'sheet.sign', actorId: juror.accountId, after: digest });
  });

  it('needs a mark for every criterion: one without, one taken away, or no sheet at all', async () => {
    const lacking = (missing: number, criteria: string) => ({
      refused: 'sheet.incomplete',
      facts: { missing, criteria },
    });
    expect(await sign()).toEqual(lacking(4, '1.1, 1.2, 2.1, 2.2'));
    await mark({ '1.1': 3050, '1.2': 1025, '2.1': 2000 });
    expect(await sign()).toEqual(lacking(1, '2.2'));
    expect((await sheetOf())?.signedAt).toBeNull();
    expect(await world.db.auditEvent.count({ where: { roundId: room.roundId } })).toBe(0);
  });

  it('needs remarks for a mark far from what is expected, where the round asks for them', async () => {
    const content = structuredClone(smallRubric);
    Object.assign(content.groups[0]?.criteria[0] ?? {}, { expected: 2000 });
    await world.db.rubric.update({ where: { id: rubricId }, data: { content } });
    const asking = (remarksBeyond: number | null) =>
      world.db.round.update({
        where: { id: room.roundId },
        data: { rules: { ...usualRules, remarksBeyond } },
      });
    await asking(25);
    await mark(whole, juror, '');
    expect(await sign()).toEqual({
      refused: 'sheet.remarksNeeded',
      facts: { criteria: '1.1' },
      field: 'remarks',
    });
    expect((await sheetOf())?.signedAt).toBeNull();
    await mark({}, juror, 'Doanh thu tăng gấp đôi');
    expect(await sign()).toMatchObject({ total: 6075 });
    const other = await aJuror(world, room);
    await mark(whole, other, '');
    expect(isRefusal(await sign(other))).toBe(true);
    await asking(null);
    expect(isRefusal(await sign(other))).toBe(false);
  });

  it('refuses a second signature and leaves the first', async () => {
    await mark(whole);
    await sign();
    const first = await sheetOf();
    expect(await sign()).toEqual({ refused: 'sheet.signed', facts: {} });
    expect(await sheetOf()).toEqual(first);
  });

  it('takes many signatures at once as one', async () => {
    await mark(whole);
    const answers = await Promise.all([sign(), sign(), sign(), sign(), sign()]);
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(await world.db.auditEvent.count({ where: { act: 'sheet.sign', roundId: room.roundId } })).toBe(1);
  });

  it('refuses a sheet that changed after it was shown', async () => {
    await mark(whole);
    expect(await sign(juror, { seen: '2026-01-01T00:00:00.000Z' })).toEqual({
      refused: 'changedMeanwhile',
      facts: {},
    });
    const seen = (await sheetOf())?.updatedAt.toISOString();
    expect(isRefusal(await sign(juror, { seen }))).toBe(false);
  });

  it('takes no mark any more', async () => {
    await mark(whole);
    await sign();
    expect(await mark({ '1.1': 0 })).toEqual({ refused: 'sheet.signed', facts: {} });
    expect((await sheetOf())?.signedMarks).toEqual(whole);
  });

  it("is one's own: another juror of the group has no sheet to sign", async () => {
    await mark(whole);
    const other = await aJuror(world, room);
    expect(await sign(other)).toMatchObject({ refused: 'sheet.incomplete' });
    expect((await sheetOf())?.signedAt).toBeNull();
  });

  it('is over once scoring has closed', async () => {
    await mark(whole);
    await anAct(world, room, 'SCORING_CLOSED');
    expect(await sign()).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.SCORED' } });
    expect((await sheetOf())?.signedAt).toBeNull();
  });

  it('signs what stands when a mark arrives at the same moment, never half of it', async () => {
    await mark(whole);
    const head = await world.db.markHead.findFirstOrThrow({
      where: { sheet: { entryId }, criterion: '2.2' },
    });
    const cells = [{ criterion: '2.2', value: 500, parentOpId: head.opId }];
    const late = { roundCode: room.roundCode, entryId, pass: 1, cells, remarks: null, deviceId: 'late' };
    const [kept] = await Promise.all([saveMarks(world, juror, late), sign()]);
    const sheet = await sheetOf();
    const signed = sheet?.signedMarks as Record<string, number>;
    expect(signed['2.2']).toBe(isRefusal(kept) ? 0 : 500);
    expect(sheet?.total).toBe(isRefusal(kept) ? 6075 : 6575);
  });
});

describe('stepping aside', () => {
  const aside = (reason = 'Người thân là chủ cơ sở', actor = juror) =>
    recuse(world, actor, { roundCode: room.roundCode, entryId, reason });

  it('closes the entry at once and is recorded', async () => {
    await mark(whole);
    expect(isRefusal(await aside())).toBe(false);
    expect(await mark({ '1.1': 0 })).toEqual({ refused: 'sheet.recused', facts: {} });
    expect(await sign()).toEqual({ refused: 'sheet.recused', facts: {} });
    expect(await world.db.auditEvent.count({ where: { act: 'sheet.recuse', objectId: entryId } })).toBe(1);
  });

  it('needs a reason, and comes once', async () => {
    expect(await aside('')).toEqual({ refused: 'entry.reasonNeeded', facts: {}, field: 'reason' });
    await aside();
    expect(await aside()).toEqual({ refused: 'sheet.recused', facts: {} });
    expect(await world.db.recusal.count({ where: { entryId } })).toBe(1);
  });

  it('comes too late after the signature', async () => {
    await mark(whole);
    await sign();
    expect(await aside()).toEqual({ refused: 'sheet.signed', facts: {} });
    expect(await world.db.recusal.count({ where: { entryId } })).toBe(0);
  });

  it('and a signature at the same moment: one of the two holds', async () => {
    await mark(whole);
    await Promise.all([aside(), sign()]);
    const signed = (await sheetOf())?.signedAt !== null;
    expect(await world.db.recusal.count({ where: { entryId } })).toBe(signed ? 0 : 1);
  });

  it('is for entries of the own groups', async () => {
    const other = await aJuror(world, room, { groups: [3] });
    expect(await aside('Lý do', other)).toEqual({ refused: 'sheet.notInPanel', facts: {} });
  });
});
