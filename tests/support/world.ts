import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { createWorld } from '~/cli/world';
import { type Ids, randomIds, toBase32 } from '~/gateways/ids';
import type { Letter } from '~/gateways/letters';
import { createPasswords } from '~/gateways/passwords';
import { createSideThread } from '~/gateways/side-thread';
import type { World } from '~/usecases/world';
import { copyDatabase, dropDatabase } from './database';
import { countThread } from './global-setup';

export type TestWorld = World & {
  databaseUrl: string;
  /** Sets the clock, which stands still until it is set again. */
  at(instant: string | Date): void;
  /** The letters that committed changes have asked for, oldest first. */
  letters(): Promise<Letter[]>;
};

/** The time in a test world until `at` sets another. */
export const firstInstant = '2026-06-15T02:00:00.000Z';

/**
 * A world on a database and a folder of its own, gone with the run. The clock stands at `firstInstant`;
 * with `countedIds` every id is the same in every run. Passwords are hashed cheaply.
 */
export async function testWorld({ countedIds = false } = {}): Promise<TestWorld> {
  const databaseUrl = await copyDatabase(inject('templateUrl'));
  const dataFolder = mkdtempSync(path.join(inject('runFolder'), 'world-'));
  let now = new Date(firstInstant);
  const world = await createWorld(
    { origin: 'http://localhost:3000', dataFolder, databaseUrl, connections: 8 },
    {
      clock: { now: () => new Date(now) },
      ids: countedIds ? counted() : randomIds,
      thread: createSideThread(countThread(inject('runFolder'))),
      passwords: await createPasswords(64),
    },
  );
  afterAll(async () => {
    await world.db.$disconnect();
    await dropDatabase(databaseUrl);
  });
  return {
    ...world,
    databaseUrl,
    at: (instant) => {
      now = new Date(instant);
    },
    letters: async () => {
      type Row = { data: Letter };
      const rows = await world.db.$queryRaw<
        Row[]
      >`SELECT data FROM pgboss.job WHERE name = 'mail' ORDER BY created_on`;
      return rows.map((row) => row.data);
    },
  };
}

/** Ids that count: the first is …0001. */
export function counted(): Ids {
  let last = 0;
  const next = () => {
    last += 1;
    return last.toString(16).padStart(32, '0');
  };
  return {
    id: () => next().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    code: () => toBase32(Buffer.from(next(), 'hex')),
    operation: next,
  };
}
