import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import type { Operation } from '~/domain/sync/protocol';
import { exchangeMarks } from '~/usecases/sync/exchange-marks';
import { anAct, anEntryIn, type Room } from '../../support/judged-round';
import { draft, signed } from '../../support/jury-room';
import {
  anExchange,
  anOperation,
  aTablet,
  aTabletAtWork,
  exchanged,
  keptOf,
  newName,
  type Tablet,
} from '../../support/tablets';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;
let tablet: Tablet;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  ({ room, juror, entryId, tablet } = await aTabletAtWork(world));
});

const heads = async () => {
  const rows = await world.db.markHead.findMany({ where: { sheet: { entryId } } });
  return Object.fromEntries(rows.map(({ criterion, value, text }) => [criterion, text ?? value]));
};
const operations = (part: Partial<Operation> = {}) => anOperation(entryId, part);

describe('an exchange', () => {
  it('keeps marks and words, and tells the sheet', async () => {
    const mark = operations();
    const words = operations({ seq: 2, criterion: 'remarks', value: null, text: 'Mẫu mã đẹp' });
    const answer = await exchanged(world, tablet, [mark, words]);
    expect(answer.acknowledged).toBe(2);
    expect(answer.outcomes).toEqual([
      { opId: mark.opId, seq: 1, outcome: 'APPLIED' },
      { opId: words.opId, seq: 2, outcome: 'APPLIED' },
    ]);
    expect(answer.sheets).toMatchObject([
      { entryId, pass: 1, epoch: 1, conflicts: [], signed: null, recused: false },
    ]);
    expect(await heads()).toEqual({ '1.1': 500, remarks: 'Mẫu mã đẹp' });
    const sheet = await world.db.sheet.findFirstOrThrow({ where: { entryId } });
    expect(sheet.remarks).toBe('Mẫu mã đẹp');
  });

  it('keeps what the device says of itself', async () => {
    const pending = { count: 3, since: 60, sheets: { [entryId]: 3 } };
    await exchanged(world, tablet, [operations()], { pending, ready: { done: 4, of: 5 }, app: '1.2' });
    const device = await world.db.device.findUniqueOrThrow({ where: { id: tablet.deviceId } });
    expect(device).toMatchObject({ lastSeq: 1, pending: 3, ready: 4, readyOf: 5, appVersion: '1.2' });
    expect(device.pendingSheets).toEqual({ [entryId]: 3 });
    expect(device.pendingSince).toEqual(new Date(world.clock.now().getTime() - 60_000));
  });

  it('sent again is answered the same and changes nothing', async () => {
    const sent = [operations(), operations({ seq: 2, criterion: '9.9' })];
    const first = await exchanged(world, tablet, sent);
    const again = await exchanged(world, tablet, sent);
    expect(again.outcomes).toEqual(first.outcomes);
    expect(first.outcomes[1]).toMatchObject({ outcome: 'QUARANTINED', reason: 'NO_CRITERION' });
    expect(Object.keys(await keptOf(world, [tablet.deviceId]))).toHaveLength(2);
  });

  it('tells all sheets where they are wanted, and those of some entries', async () => {
    const other = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
    await exchanged(world, tablet, [operations()]);
    const all = await exchanged(world, tablet, [], { wanted: 'all' });
    expect(all.sheets.map((one) => one.entryId).sort()).toEqual([entryId, other].sort());
    const some = await exchanged(world, tablet, [], { wanted: [other] });
    expect(some.sheets).toEqual([
      { entryId: other, pass: 1, epoch: 1, heads: [], conflicts: [], signed: null, recused: false },
    ]);
  });
});

describe('two tablets of a juror', () => {
  it('see each other’s word as a conflict until one of them settles it', async () => {
    const second = await aTablet(world, room, juror);
    const mine = operations({ value: 1000 });
    const theirs = operations({ value: 2000 });
    await exchanged(world, tablet, [mine]);
    const answer = await exchanged(world, second, [theirs]);
    expect(answer.outcomes[0]?.outcome).toBe('CONFLICT');
    expect(answer.sheets[0]).toMatchObject({
      heads: [{ opId: mine.opId, value: 1000 }],
      conflicts: [{ opId: theirs.opId, value: 2000, deviceId: second.deviceId }],
    });
    const settled = operations({ seq: 2, value: 2000, parentOpId: mine.opId, settles: [theirs.opId] });
    const { sheets } = await exchanged(world, tablet, [settled]);
    expect(sheets[0]).toMatchObject({ heads: [{ opId: settled.opId, value: 2000 }], conflicts: [] });
    expect(await world.db.markConflict.count({ where: { sheet: { entryId } } })).toBe(0);
    expect(Object.keys(await keptOf(world, [tablet.deviceId, second.deviceId]))).toHaveLength(3);
  });

  it('have one open conflict each in a cell: the later word replaces the earlier', async () => {
    const second = await aTablet(world, room, juror);
    await exchanged(world, tablet, [operations({ value: 1000 })]);
    const early = operations({ value: 2000 });
    await exchanged(world, second, [early]);
    const late = operations({ seq: 2, value: 3000, parentOpId: early.opId });
    const { sheets } = await exchanged(world, second, [late]);
    expect(sheets[0]?.conflicts).toMatchObject([{ opId: late.opId, value: 3000 }]);
    const { sheets: told } = await exchanged(world, tablet, [], { wanted: [entryId] });
    expect(told[0]?.conflicts).toMatchObject([{ opId: late.opId, value: 3000 }]);
  });
});

describe('what comes too late or names what it may not', () => {
  const asideOf = async (part: Partial<Operation>, of = entryId) => {
    const one = anOperation(of, part);
    const answer = await exchanged(world, tablet, [one]);
    expect(answer.acknowledged).toBe(1);
    const kept = await world.db.quarantinedOperation.findUnique({ where: { opId: one.opId } });
    expect(kept).toMatchObject({ deviceId: tablet.deviceId, entryId: of, criterion: one.criterion });
    return kept?.reason;
  };

  it('is set aside: another’s sheet, an unknown criterion, a mark off its step or above its maximum', async () => {
    const foreign = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
    expect(await asideOf({}, foreign)).toBe('NOT_YOURS');
    tablet = await aTablet(world, room, juror);
    expect(await asideOf({ criterion: '7.7' })).toBe('NO_CRITERION');
    tablet = await aTablet(world, room, juror);
    expect(await asideOf({ value: 33 })).toBe('BAD_MARK');
    tablet = await aTablet(world, room, juror);
    expect(await asideOf({ value: 4050 })).toBe('BAD_MARK');
    tablet = await aTablet(world, room, juror);
    expect(await asideOf({ sheet: { entryId, pass: 2 } })).toBe('NOT_YOURS');
  });

  it('is set aside: a signed sheet, a reopened one, a round that is closed', async () => {
    await signed(world, room, juror, entryId);
    expect(await asideOf({})).toBe('SIGNED');
    await world.db.sheet.updateMany({ where: { entryId }, data: { epoch: 2, signedAt: null } });
    tablet = await aTablet(world, room, juror);
    expect(await asideOf({})).toBe('OLD_EPOCH');
    await anAct(world, room, 'SCORING_CLOSED');
    expect((await exchanged(world, tablet, [operations({ seq: 2 })])).outcomes).toMatchObject([
      { outcome: 'QUARANTINED', reason: 'CLOSED' },
    ]);
  });

  it('is set aside for an entry that was merged into another', async () => {
    await world.db.entry.update({ where: { id: entryId }, data: { status: 'MERGED' } });
    expect(await asideOf({})).toBe('NOT_YOURS');
  });
});

describe('an exchange that cannot be right', () => {
  it('is refused whole: a name under other content, a seq that goes back', async () => {
    const one = operations();
    await exchanged(world, tablet, [one]);
    const changed = anExchange([{ ...one, value: 600 }]);
    expect(await exchangeMarks(world, tablet.device, changed)).toEqual(refuse('sync.operationChanged'));
    const back = anExchange([operations({ value: 700 })]);
    expect(await exchangeMarks(world, tablet.device, back)).toEqual(refuse('sync.seqReused'));
    expect(await heads()).toEqual({ '1.1': 500 });
  });
});

test('a tablet that took a new name brings what it had sent before, and nothing is taken twice', async () => {
  const sent = [operations(), operations({ seq: 2, criterion: '1.2', value: 25 })];
  const first = await exchanged(world, tablet, sent);
  const renamed = await aTablet(world, room, juror);
  const more = operations({ seq: 3, criterion: '2.1', value: 50 });
  const answer = await exchanged(world, renamed, [...sent, more]);
  expect(answer.outcomes.slice(0, 2)).toEqual(first.outcomes);
  expect(answer.acknowledged).toBe(3);
  expect(Object.keys(await keptOf(world, [tablet.deviceId, renamed.deviceId]))).toHaveLength(3);
});

test('a page and a tablet of one juror write to the same cells', async () => {
  await draft(world, room, juror, entryId);
  const blind = operations({ value: 500 });
  const answer = await exchanged(world, tablet, [
    blind,
    operations({ seq: 2, criterion: '1.2', value: 1025 }),
  ]);
  expect(answer.outcomes.map(({ outcome }) => outcome)).toEqual(['CONFLICT', 'SAME']);
});

describe('acts', () => {
  it('are taken once, however often they are sent', async () => {
    const recusal = { kind: 'recusal', id: newName(), entryId, reason: 'Người nhà' } as const;
    const question = { kind: 'question', id: newName(), entryId: null, text: 'Hỏi' } as const;
    const acts = [recusal, question];
    const before = await exchanged(world, tablet, [operations()]);
    const first = await exchanged(world, tablet, [], { acts });
    expect(first.acts).toEqual(acts.map(({ id }) => ({ id, refused: null })));
    expect(first.sheets).toMatchObject([{ entryId, recused: true }]);
    expect(first.work).not.toBe(before.work);
    expect((await exchanged(world, tablet, [], { acts })).acts).toEqual(first.acts);
    expect(await world.db.jurorQuestion.count({ where: { roundId: room.roundId } })).toBe(1);
    await world.db.recusal.deleteMany({ where: { entryId } });
    expect((await exchanged(world, tablet, [], { acts })).acts).toEqual(first.acts);
    expect(await world.db.recusal.count({ where: { entryId } })).toBe(0);
  });

  it('that are refused say so, and a second recusal is as one', async () => {
    const foreign = { kind: 'question', id: newName(), entryId: 'nowhere', text: 'Hỏi' } as const;
    const recusal = () => ({ kind: 'recusal', id: newName(), entryId, reason: 'Người nhà' }) as const;
    const { acts } = await exchanged(world, tablet, [], { acts: [foreign, recusal(), recusal()] });
    expect(acts.map(({ refused }) => refused)).toEqual(['notFound', null, null]);
  });
});
