import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { signSheets } from '~/usecases/sync/sign-sheets';
import { anEntryIn, type Room } from '../../support/judged-round';
import { refusedWith } from '../../support/people';
import {
  anOperation,
  aTablet,
  aTabletAtWork,
  exchanged,
  shownDigest,
  type Tablet,
  wholeSheet,
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

const sign = async (digest: string, despite: string[] = []) => {
  const asked = { sheets: [{ entryId, pass: 1, digest }], despite };
  const { sheets } = await signSheets(world, tablet.device, asked);
  return sheets[0];
};

const whatStands = async () => (await exchanged(world, tablet, wholeSheet(entryId))).sheets[0]?.heads ?? [];

it('signs what the tablet shows, once, and answers a lost answer again', async () => {
  const digest = shownDigest(entryId, await whatStands());
  const first = await sign(digest);
  expect(first).toMatchObject({
    entryId,
    signed: { total: 6075, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(await sign(digest)).toEqual(first);
  expect(await world.db.auditEvent.count({ where: { act: 'sheet.sign', roundId: room.roundId } })).toBe(1);
});

it('does not sign what is shown otherwise', async () => {
  const heads = await whatStands();
  expect(refusedWith(await sign(shownDigest(entryId, heads.slice(1))))).toBe('sheet.notTheSame');
});

it('does not sign over an open conflict, from a page neither', async () => {
  const digest = shownDigest(entryId, await whatStands());
  const second = await aTablet(world, room, juror);
  await exchanged(world, second, [anOperation(entryId, { value: 50 })]);
  expect(await sign(digest)).toMatchObject({ refused: 'sheet.conflict', facts: { count: 1 } });
  const page = { roundCode: room.roundCode, entryId, pass: 1 };
  expect(refusedWith(await signSheet(world, juror, page))).toBe('sheet.conflict');
});

it('names a device that has marks unsent, and signs despite it where the juror says so', async () => {
  const digest = shownDigest(entryId, await whatStands());
  const second = await aTablet(world, room, juror);
  const pending = { count: 2, since: 30, sheets: { [entryId]: 2 } };
  await exchanged(world, second, [], { pending });
  expect(await sign(digest)).toMatchObject({
    refused: 'sheet.devicePending',
    facts: { device: 'iPad', count: 2, deviceId: second.deviceId },
  });
  expect(await sign(digest, [second.deviceId])).toMatchObject({ signed: { total: 6075 } });
  const event = await world.db.auditEvent.findFirstOrThrow({
    where: { act: 'sheet.sign', roundId: room.roundId },
  });
  expect(event.facts).toMatchObject({ despite: [second.deviceId] });
});

it('does not wait for what this tablet or an ended one has unsent', async () => {
  const digest = shownDigest(entryId, await whatStands());
  const pending = { count: 1, since: 30, sheets: { [entryId]: 1 } };
  await exchanged(world, tablet, [], { pending });
  const second = await aTablet(world, room, juror);
  await exchanged(world, second, [], { pending });
  await world.db.device.update({ where: { id: second.deviceId }, data: { endedAt: world.clock.now() } });
  expect(await sign(digest)).toMatchObject({ signed: { total: 6075 } });
});

it('does not sign what the seat is not to score', async () => {
  const foreign = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
  const asked = { sheets: [{ entryId: foreign, pass: 1, digest: 'x' }], despite: [] };
  const { sheets } = await signSheets(world, tablet.device, asked);
  expect(sheets).toMatchObject([{ entryId: foreign, refused: 'notFound' }]);
});
