import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import type { RubricContent } from '~/domain/rubric';
import { approveRubric } from '~/usecases/rubric/approve-rubric';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, smallRubric } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let head: Actor;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  head = await aJuror(world, room, { head: true });
});

const approve = (version: number, actor = head) =>
  approveRubric(world, actor, { roundCode: room.roundCode, group: 1, version });

const approvedAt = async (id: string) =>
  (await world.db.rubric.findUniqueOrThrow({ where: { id } })).approvedAt;

it('puts a rubric in force and records it', async () => {
  const id = await aRubric(world, room, { approved: false });
  expect(await approve(1)).toEqual({ group: 1, version: 1 });
  expect(await approvedAt(id)).toEqual(world.clock.now());
  expect(await world.db.auditEvent.count({ where: { act: 'rubric.approve', objectId: id } })).toBe(1);
});

it('is for the head of this jury alone', async () => {
  const id = await aRubric(world, room, { approved: false });
  const others = [await aJuror(world, room), await aJuror(world, await aRoom(world), { head: true })];
  for (const actor of others) expect(await approve(1, actor)).toEqual({ refused: 'notAllowed', facts: {} });
  expect(await approvedAt(id)).toBeNull();
});

it('refuses what is approved already, what does not exist, and sums that are wrong', async () => {
  await aRubric(world, room);
  expect(await approve(1)).toEqual({ refused: 'rubric.alreadyApproved', facts: {} });
  expect(await approve(7)).toEqual({ refused: 'notFound', facts: {} });
  const content: RubricContent = { groups: smallRubric.groups.slice(0, 1) };
  const id = await aRubric(world, room, { approved: false, version: 2, content });
  expect(await approve(2)).toMatchObject({ refused: 'rubric.sumsWrong' });
  expect(await approvedAt(id)).toBeNull();
});

it('is over for the group once a sheet is signed', async () => {
  await aRubric(world, room);
  const next = await aRubric(world, room, { approved: false, version: 2 });
  const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  const marks = Object.entries({ '1.1': 50, '1.2': 25, '2.1': 50, '2.2': 50 });
  const cells = marks.map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
  const key = { roundCode: room.roundCode, entryId, pass: 1 };
  await saveMarks(world, head, { ...key, cells, remarks: null, deviceId: 'tablet-of-the-head' });
  await signSheet(world, head, key);
  expect(await approve(2)).toEqual({ refused: 'rubric.frozen', facts: {} });
  expect(await approvedAt(next)).toBeNull();
});
