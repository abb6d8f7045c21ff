import { beforeAll, expect, it } from 'vitest';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { withdrawReceived } from '~/usecases/intake/withdraw-received';
import { producer } from '../../support/decided-round';
import { aFacility, anAct, anEntryIn, aRoom, stranger, support } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

const mergedOf = (id: string) =>
  world.db.entry.findUniqueOrThrow({ where: { id }, select: { status: true, mergedIntoId: true } });

const reason = 'Cùng một bộ sản phẩm';

it('merges an entry into an eligible one of the same producer', async () => {
  const room = await aRoom(world);
  const into = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const from = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const answer = await mergeEntries(world, support, { roundCode: room.roundCode, into, from, reason });
  expect(answer).toMatchObject({ id: from });
  expect(await mergedOf(from)).toEqual({ status: 'MERGED', mergedIntoId: into });
});

it('leads earlier merges on, so that a merged entry always names one that stands', async () => {
  const room = await aRoom(world);
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => anEntryIn(world, room, { status: 'ELIGIBLE' })));
  const { roundCode } = room;
  await mergeEntries(world, support, { roundCode, into: b as string, from: a as string, reason });
  await mergeEntries(world, support, { roundCode, into: c as string, from: b as string, reason });
  expect(await mergedOf(a as string)).toEqual({ status: 'MERGED', mergedIntoId: c });
});

it('takes two opposite merges at once as one', async () => {
  const room = await aRoom(world);
  const a = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const b = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const { roundCode } = room;
  await Promise.all([
    mergeEntries(world, support, { roundCode, into: a, from: b, reason }),
    mergeEntries(world, support, { roundCode, into: b, from: a, reason }),
  ]);
  const statuses = [(await mergedOf(a)).status, (await mergedOf(b)).status].sort();
  expect(statuses).toEqual(['ELIGIBLE', 'MERGED']);
});

it('finds no target of another producer, another round, without a code, or the entry itself', async () => {
  const room = await aRoom(world);
  const other = await aRoom(world);
  const from = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const targets = [
    await anEntryIn(world, room, { status: 'ELIGIBLE', facilityId: await aFacility(world) }),
    await anEntryIn(world, other, { status: 'ELIGIBLE', facilityId: room.facilityId }),
    await anEntryIn(world, room, { status: 'FORWARDED' }),
    from,
  ];
  for (const into of targets) {
    const answer = await mergeEntries(world, support, { roundCode: room.roundCode, into, from, reason });
    expect(answer).toEqual({ refused: 'notFound', facts: {}, field: 'into' });
  }
  expect(await mergedOf(from)).toEqual({ status: 'ELIGIBLE', mergedIntoId: null });
});

it('is over once the council meets, and only for the support team', async () => {
  const room = await aRoom(world);
  const into = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const from = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const input = { roundCode: room.roundCode, into, from, reason };
  expect(await mergeEntries(world, stranger, input)).toEqual({ refused: 'notAllowed', facts: {} });
  await anAct(world, room, 'SCORING_OPENED');
  await anAct(world, room, 'SCORING_CLOSED');
  await anAct(world, room, 'MEETING_OPENED');
  expect(await mergeEntries(world, support, input)).toMatchObject({ refused: 'round.notInPhase' });
  expect(await mergedOf(from)).toEqual({ status: 'ELIGIBLE', mergedIntoId: null });
});

it('keeps an entry that holds merged ones from being withdrawn', async () => {
  const room = await aRoom(world);
  const into = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const from = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await mergeEntries(world, support, { roundCode: room.roundCode, into, from, reason });
  const input = { roundCode: room.roundCode, entryId: into, reasons: 'Cơ sở xin rút' };
  expect(await withdrawReceived(world, support, input)).toEqual({
    refused: 'entry.holdsMerged',
    facts: { count: 1 },
  });
  const own = { entryId: into, reason: 'Ngừng sản xuất' };
  expect(await withdrawEntry(world, producer(room.facilityId), own)).toEqual({
    refused: 'entry.holdsMerged',
    facts: { count: 1 },
  });
  expect((await mergedOf(into)).status).toBe('ELIGIBLE');
});

it('never leaves a merged entry without one that stands, whoever withdraws at the same moment', async () => {
  const room = await aRoom(world);
  for (let time = 0; time < 20; time += 1) {
    const into = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const from = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    await Promise.all([
      mergeEntries(world, support, { roundCode: room.roundCode, into, from, reason }),
      withdrawEntry(world, producer(room.facilityId), { entryId: into, reason: 'Ngừng sản xuất' }),
    ]);
    const statuses = [(await mergedOf(into)).status, (await mergedOf(from)).status];
    expect([
      ['ELIGIBLE', 'MERGED'],
      ['WITHDRAWN', 'ELIGIBLE'],
    ]).toContainEqual(statuses);
  }
});
