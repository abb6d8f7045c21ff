import path from 'node:path';
import { createChanges } from '~/gateways/changes';
import { systemClock } from '~/gateways/clock';
import type { Config } from '~/gateways/config';
import { createFileStore } from '~/gateways/files';
import { randomIds } from '~/gateways/ids';
import { createJobs } from '~/gateways/jobs';
import { createMemo } from '~/gateways/memo';
import { createPasswords } from '~/gateways/passwords';
import { createSideThread } from '~/gateways/side-thread';
import { createSigning } from '~/gateways/signing';
import { openDatabase } from '~/store/database';
import type { World } from '~/usecases/world';

/** What a world is made from; `parts` replaces some of it: a clock that stands still, cheaper passwords. */
export type WorldSettings = Pick<Config, 'origin' | 'dataFolder'> & {
  databaseUrl: string;
  /** The database past a pooler; without one, `databaseUrl`. */
  directUrl?: string;
  connections?: number;
};

/** Puts the world together, once a process: server, command line, demo and tests share this. */
export async function createWorld(settings: WorldSettings, parts: Partial<World> = {}): Promise<World> {
  const { origin, dataFolder, databaseUrl, directUrl, connections } = settings;
  return {
    db: parts.db ?? openDatabase(databaseUrl, connections),
    clock: parts.clock ?? systemClock,
    ids: parts.ids ?? randomIds,
    files: parts.files ?? createFileStore(path.join(dataFolder, 'files')),
    jobs: parts.jobs ?? createJobs(),
    memo: parts.memo ?? createMemo(),
    thread: parts.thread ?? createSideThread(path.resolve('build/cli/count-thread.js')),
    changes: parts.changes ?? createChanges(directUrl ?? databaseUrl),
    signing: parts.signing ?? (await createSigning(path.join(dataFolder, 'keys'))),
    passwords: parts.passwords ?? (await createPasswords()),
    origin,
  };
}
