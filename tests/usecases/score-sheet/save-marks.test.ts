import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { type Cell, type SavedMarks, saveMarks } from '~/usecases/score-sheet/save-marks';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, stranger } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
});

const cell = (criterion: string, value: number | null, parentOpId: string | null = null): Cell => ({
  criterion,
  value,
  parentOpId,
});

const save = (
  cells: Cell[],
  { actor = juror, entry = entryId, deviceId = 'tablet', remarks = null as string | null } = {},
) =>
  saveMarks(world, actor, { roundCode: room.roundCode, entryId: entry, pass: 1, cells, remarks, deviceId });

const saved = async (cells: Cell[], more = {}): Promise<SavedMarks> => {
  const answer = await save(cells, more);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};

const operations = () =>
  world.db.markOperation.findMany({
    where: { sheet: { entryId } },
    orderBy: [{ deviceId: 'asc' }, { seq: 'asc' }],
  });

const heads = async () => {
  const rows = await world.db.markHead.findMany({ where: { sheet: { entryId } } });
  return Object.fromEntries(rows.map((row) => [row.criterion, row.value]));
};

describe('saving', () => {
  it('appends an operation a cell and moves the heads', async () => {
    const first = await saved([cell('1.1', 3050), cell('1.2', 1025)]);
    await saved([cell('1.1', 3100, first.heads[0]?.opId)]);
    expect(await heads()).toEqual({ '1.1': 3100, '1.2': 1025 });
    const log = await operations();
    expect(log.map((one) => [one.seq, one.criterion, one.value, one.epoch])).toEqual([
      [1, '1.1', 3050, 1],
      [2, '1.2', 1025, 1],
      [3, '1.1', 3100, 1],
    ]);
    expect(log[2]?.parentOpId).toBe(log[0]?.opId);
  });

  it('takes a mark away with an operation of its own', async () => {
    const { heads: known } = await saved([cell('1.1', 3050)]);
    await saved([cell('1.1', null, known[0]?.opId)]);
    expect(await heads()).toEqual({ '1.1': null });
    expect(await operations()).toHaveLength(2);
  });

  it('costs no operation where the cell holds the value already, whoever wrote it', async () => {
    const first = await saved([cell('1.1', 3050)]);
    const again = await saved([cell('1.1', 3050)], { deviceId: 'phone' });
    expect(again.heads).toEqual(first.heads);
    expect(await operations()).toHaveLength(1);
  });

  it('keeps remarks, and leaves them when none are sent', async () => {
    await saved([], { remarks: 'Mẫu mã đẹp' });
    await saved([cell('1.1', 50)]);
    const sheet = await world.db.sheet.findFirstOrThrow({ where: { entryId } });
    expect(sheet.remarks).toBe('Mẫu mã đẹp');
  });
});

describe('two devices', () => {
  it('refuses an operation whose parent is no longer the head, with all that came with it', async () => {
    const { heads: known } = await saved([cell('1.1', 3050)]);
    const parent = known[0]?.opId ?? null;
    await saved([cell('1.1', 3100, parent)]);
    const late = await save([cell('2.1', 500), cell('1.1', 2000, parent)], { deviceId: 'phone' });
    expect(late).toEqual({ refused: 'sheet.conflict', facts: { count: 1, criterion: '1.1' } });
    expect(await heads()).toEqual({ '1.1': 3100 });
    expect(await operations()).toHaveLength(2);
  });

  it('lets one of many first marks of a cell through, and all marks of different cells', async () => {
    const values = [100, 200, 300, 400, 500, 600];
    const answers = await Promise.all(
      values.map((value) => save([cell('1.1', value)], { deviceId: `device-${value}` })),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    const apart = await Promise.all([
      save([cell('1.2', 100)], { deviceId: 'a' }),
      save([cell('2.1', 100)], { deviceId: 'b' }),
      save([cell('2.2', 100)], { deviceId: 'a' }),
    ]);
    expect(apart.filter(isRefusal)).toEqual([]);
    expect(await operations()).toHaveLength(4);
  });
});

describe('what is refused', () => {
  const nothingKept = async () => expect(await operations()).toEqual([]);

  it.each([
    ['off the step', cell('1.1', 3025)],
    ['above the maximum', cell('1.1', 4050)],
    ['below zero', cell('1.1', -50)],
  ])('a mark %s', async (_name, bad) => {
    const answer = await save([cell('1.2', 25), bad]);
    expect(answer).toEqual({ refused: 'sheet.markInvalid', facts: { criterion: '1.1', max: '40' } });
    await nothingKept();
  });

  it('a mark for a criterion that the rubric does not have', async () => {
    const answer = await save([cell('1.2', 25), cell('9.9', 50)]);
    expect(answer).toEqual({ refused: 'notFound', facts: { criterion: '9.9' } });
    await nothingKept();
  });

  it('an entry of another group', async () => {
    const entry = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
    expect(await save([cell('1.1', 50)], { entry })).toEqual({ refused: 'sheet.notInPanel', facts: {} });
    expect(await world.db.sheet.count({ where: { entryId: entry } })).toBe(0);
  });

  it('an entry that is not eligible, or of another round, or none', async () => {
    const waiting = await anEntryIn(world, room);
    const elsewhere = await anEntryIn(world, await aRoom(world), { status: 'ELIGIBLE' });
    for (const entry of [waiting, elsewhere, 'nothing']) {
      expect(await save([cell('1.1', 50)], { entry })).toEqual({ refused: 'notFound', facts: {} });
    }
    expect(await world.db.sheet.count({ where: { roundId: room.roundId } })).toBe(0);
  });

  it('someone without a seat in the round, a juror of another round included', async () => {
    const other = await aJuror(world, await aRoom(world));
    for (const actor of [stranger, other]) {
      expect(await save([cell('1.1', 50)], { actor })).toEqual({ refused: 'notAllowed', facts: {} });
    }
    await nothingKept();
  });

  it('anything before scoring opens and after it closes', async () => {
    await world.db.roundAct.deleteMany({ where: { roundId: room.roundId } });
    const early = await save([cell('1.1', 50)]);
    expect(early).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.INTAKE' } });
    await anAct(world, room, 'SCORING_OPENED');
    await anAct(world, room, 'SCORING_CLOSED');
    const late = await save([cell('1.1', 50)]);
    expect(late).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.SCORED' } });
    await nothingKept();
  });

  it('a sheet whose group has no approved rubric', async () => {
    await world.db.rubric.updateMany({ where: { roundId: room.roundId }, data: { approvedAt: null } });
    expect(await save([cell('1.1', 50)])).toEqual({ refused: 'rubric.notApproved', facts: { groups: 1 } });
    await nothingKept();
  });

  it('a second pass in a round with one', async () => {
    const input = {
      roundCode: room.roundCode,
      entryId,
      pass: 2,
      cells: [],
      remarks: 'x',
      deviceId: 'tablet',
    };
    expect(await saveMarks(world, juror, input)).toEqual({ refused: 'sheet.notInPass', facts: {} });
    expect(await world.db.sheet.count({ where: { entryId } })).toBe(0);
  });

  it("an entry of the juror's own province where the round bars it", async () => {
    room = await aRoom(world, { barOwnProvince: true });
    await aRubric(world, room);
    await anAct(world, room, 'SCORING_OPENED');
    entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const seat = await aJuror(world, room);
    const provinces = [{ codeSet: '2025-34' as const, code: '01' }];
    const actor: Actor = { ...seat, posts: [...seat.posts, { role: 'PROVINCE', provinces }] };
    expect(await save([cell('1.1', 50)], { actor })).toEqual({ refused: 'sheet.barred', facts: {} });
    await nothingKept();
  });
});
