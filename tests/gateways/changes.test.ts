import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Changes, createChanges } from '~/gateways/changes';
import { aJuror, anEntryIn, aRoom, type Room } from '../support/judged-round';
import { type TestWorld, testWorld } from '../support/world';

let world: TestWorld;
let room: Room;
const opened: Changes[] = [];

beforeAll(async () => {
  world = await testWorld();
  room = await aRoom(world);
});

afterAll(() => Promise.all(opened.map((changes) => changes.stop())));

/** A process that listens to a round; answers what it has heard so far. */
async function listening(roundId = room.roundId) {
  const heard = { changed: 0, ended: 0 };
  const changes = createChanges(world.databaseUrl);
  opened.push(changes);
  const stop = changes.listen(roundId, {
    changed: () => {
      heard.changed += 1;
    },
    ended: () => {
      heard.ended += 1;
    },
  });
  await until(() => heard.changed === 1);
  return { heard, changes, stop };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await pause(25);
  expect(holds()).toBe(true);
}

const aRecusal = async () => {
  const juror = await aJuror(world, room);
  const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  const { id: seatId } = await world.db.jurorSeat.findFirstOrThrow({ where: { accountId: juror.accountId } });
  const data = { id: `r-${entryId}`, roundId: room.roundId, seatId, entryId, reason: 'x', at: new Date() };
  return () => world.db.recusal.create({ data });
};

it('tells every process of what was committed, once a transaction, and of no other round', async () => {
  const [one, other, elsewhere] = [await listening(), await listening(), await listening('another')];
  const acts = [await aRecusal(), await aRecusal()];
  await world.db.$transaction(acts.map((act) => act()));
  await until(() => one.heard.changed >= 2 && other.heard.changed >= 2);
  await pause(200);
  expect([one, other, elsewhere].map(({ heard }) => heard.changed)).toEqual([2, 2, 1]);
});

it('tells nothing of a transaction that is rolled back', async () => {
  const { heard } = await listening();
  const act = await aRecusal();
  await expect(
    world.db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_notify('round', ${room.roundId})`;
      throw new Error('back');
    }),
  ).rejects.toThrow('back');
  await pause(200);
  expect(heard.changed).toBe(1);
  await act();
  await until(() => heard.changed === 2);
});

it('opens a lost connection again and tells everybody, since something may have been missed', async () => {
  const { heard } = await listening();
  await world.db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'binh-chon board' AND datname = current_database()`;
  await until(() => heard.changed >= 2);
  const before = heard.changed;
  await (await aRecusal())();
  await until(() => heard.changed > before);
});

it('hears nothing more once stopped, and ends whoever listens', async () => {
  const { heard, changes, stop } = await listening();
  stop();
  await (await aRecusal())();
  await pause(200);
  expect(heard).toEqual({ changed: 1, ended: 0 });
  const late = { changed: 0, ended: 0 };
  await changes.stop();
  changes.listen(room.roundId, { changed: () => late.changed++, ended: () => late.ended++ });
  expect(late).toEqual({ changed: 0, ended: 1 });
});
