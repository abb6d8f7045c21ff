import { beforeAll, expect, it } from 'vitest';
import { unmet } from '~/domain/eligibility/eligibility';
import { isRefusal } from '~/domain/refusal';
import { showCheck } from '~/usecases/intake/show-check';
import { showIntake } from '~/usecases/intake/show-intake';
import { showSecretariat } from '~/usecases/intake/show-secretariat';
import { anEntryIn, aRoom, type Room, stranger, support } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;

beforeAll(async () => {
  world = await testWorld();
  room = await aRoom(world);
  await anEntryIn(world, room, { name: 'Bộ bàn ghế mây Hoà Bình' });
  await anEntryIn(world, room, { status: 'SUPPLEMENT', group: 2 });
  await anEntryIn(world, room, { status: 'ELIGIBLE', name: 'Chè Thái Nguyên' });
  await anEntryIn(world, room, { status: 'NOT_ELIGIBLE' });
  await anEntryIn(world, room, { status: 'WITHDRAWN' });
  await anEntryIn(world, room, { status: 'MERGED' });
  const draft = await anEntryIn(world, room, { status: 'DRAFT' });
  await world.db.entryStep.deleteMany({ where: { entryId: draft } });
});

const shown = async (filter: object) => {
  const answer = await showIntake(world, support, { roundCode: room.roundCode, page: 1, ...filter });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};

it('counts what was received so that it reconciles, and leaves drafts out', async () => {
  const { counts, total } = await shown({});
  expect(counts).toEqual({ total: 6, eligible: 1, notEligible: 1, withdrawn: 1, merged: 1, waiting: 2 });
  expect(total).toBe(6);
});

it('finds by name whatever the diacritics and the place of the tone mark', async () => {
  const { rows } = await shown({ q: 'hòa bình' });
  expect(rows.some((row) => row.name === 'Bộ bàn ghế mây Hoà Bình')).toBe(true);
  expect((await shown({ q: 'che thai' })).rows.map((row) => row.name)).toEqual(['Chè Thái Nguyên']);
});

it('narrows by status, waiting files together, by group and by province', async () => {
  expect((await shown({ status: 'WAITING' })).total).toBe(2);
  expect((await shown({ status: 'ELIGIBLE' })).total).toBe(1);
  expect((await shown({ group: 2 })).total).toBe(1);
  expect((await shown({ province: '79' })).total).toBe(0);
});

it('is for the support team alone', async () => {
  const input = { roundCode: room.roundCode, page: 1 };
  expect(await showIntake(world, stranger, input)).toEqual({ refused: 'notAllowed', facts: {} });
  expect(await showSecretariat(world, stranger)).toEqual({ refused: 'notAllowed', facts: {} });
});

it('shows a file with its checklist, and says what is open to do', async () => {
  const entryId = await anEntryIn(world, room, { photos: 1, group: 4 });
  const answer = await showCheck(world, support, { roundCode: room.roundCode, entryId });
  if (isRefusal(answer)) throw new Error(answer.refused);
  expect(unmet(answer.checks)).toEqual([
    {
      ...{ code: 'photos', source: 'FILE_2', verdict: 'notMet', says: 'photosMissing' },
      facts: { count: 1, minimum: 3 },
    },
  ]);
  expect([answer.may.decide, answer.may.accept, answer.closingDay]).toEqual([true, false, '2026-05-01']);
});
