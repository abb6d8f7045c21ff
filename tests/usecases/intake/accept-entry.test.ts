import { beforeAll, expect, it } from 'vitest';
import { acceptEntry } from '~/usecases/intake/accept-entry';
import { anAct, anEntryIn, aRoom, stranger, support } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

const stateOf = (id: string) =>
  world.db.entry.findUniqueOrThrow({ where: { id }, select: { status: true, code: true, version: true } });

it('gives an eligible file the next code of the round and records it', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room, { group: 2 });
  const code = `${room.roundCode}-2-001`;
  expect(await acceptEntry(world, support, { roundCode: room.roundCode, entryId })).toEqual({
    id: entryId,
    code,
  });
  expect(await stateOf(entryId)).toEqual({ status: 'ELIGIBLE', code, version: 2 });
  const [event] = await world.db.auditEvent.findMany({ where: { objectId: entryId } });
  expect(event).toMatchObject({ act: 'entry.accept', actorId: 'support', roundId: room.roundId });
  const judged = ['ownMake', 'series', 'lawful'];
  expect(event?.facts).toEqual({ from: 'FORWARDED', to: 'ELIGIBLE', code, judged });
});

it('finds an entry by its new code', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room);
  await acceptEntry(world, support, { roundCode: room.roundCode, entryId });
  const { search } = await world.db.entry.findUniqueOrThrow({ where: { id: entryId } });
  expect(search.endsWith('1 001')).toBe(true);
});

it('leaves no gap in the numbers, however many are accepted at once and whatever is refused', async () => {
  const room = await aRoom(world);
  const whole = await Promise.all(Array.from({ length: 8 }, () => anEntryIn(world, room)));
  const lacking = await Promise.all(Array.from({ length: 4 }, () => anEntryIn(world, room, { photos: 1 })));
  const accept = (entryId: string) => acceptEntry(world, support, { roundCode: room.roundCode, entryId });
  await Promise.all([...whole, ...lacking, ...whole].map(accept));
  const rows = await world.db.entry.findMany({ where: { roundId: room.roundId, status: 'ELIGIBLE' } });
  const numbers = rows.map((row) => Number(row.code?.slice(-3))).sort((a, b) => a - b);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('refuses a file that lacks something and takes no number for it', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room, { photos: 2 });
  expect(await acceptEntry(world, support, { roundCode: room.roundCode, entryId })).toEqual({
    refused: 'entry.incomplete',
    facts: { lacks: '@eligibility.asked.photos' },
  });
  const round = await world.db.round.findUniqueOrThrow({ where: { id: room.roundId } });
  expect(round.nextEntryNumber).toBe(1);
  expect(await stateOf(entryId)).toEqual({ status: 'FORWARDED', code: null, version: 1 });
});

it('refuses a second acceptance and keeps the first code', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room);
  await acceptEntry(world, support, { roundCode: room.roundCode, entryId });
  const before = await stateOf(entryId);
  expect(await acceptEntry(world, support, { roundCode: room.roundCode, entryId })).toEqual({
    refused: 'entry.wrongState',
    facts: { status: 'ELIGIBLE' },
  });
  expect(await stateOf(entryId)).toEqual(before);
});

it('knows no entry of another round', async () => {
  const room = await aRoom(world);
  const other = await aRoom(world);
  const entryId = await anEntryIn(world, other);
  const answer = await acceptEntry(world, support, { roundCode: room.roundCode, entryId });
  expect(answer).toEqual({ refused: 'notFound', facts: {} });
  expect((await stateOf(entryId)).status).toBe('FORWARDED');
});

it('is not for people outside the support team', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room);
  const answer = await acceptEntry(world, stranger, { roundCode: room.roundCode, entryId });
  expect(answer).toEqual({ refused: 'notAllowed', facts: {} });
  expect((await stateOf(entryId)).status).toBe('FORWARDED');
});

it('is over once scoring has closed', async () => {
  const room = await aRoom(world);
  const entryId = await anEntryIn(world, room);
  await anAct(world, room, 'SCORING_OPENED');
  await anAct(world, room, 'SCORING_CLOSED');
  expect(await acceptEntry(world, support, { roundCode: room.roundCode, entryId })).toEqual({
    refused: 'round.notInPhase',
    facts: { phase: '@domain.phase.SCORED' },
  });
  expect((await stateOf(entryId)).status).toBe('FORWARDED');
});
