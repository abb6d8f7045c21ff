import path from 'node:path';
import type { Config } from '~/gateways/config';
import { startEmbeddedDatabase } from '~/gateways/embedded-database';
import { prepareJobs } from '~/gateways/jobs';
import { applyMigrations } from '~/gateways/migrations';
import { openDatabase } from '~/store/database';
import { seedReference } from '../../seeds/reference/seed-reference';

export type ReadyDatabase = {
  url: string;
  /** Ends the database, where it was started here. */
  stop(): Promise<void>;
};

/**
 * The database that the configuration names, or one of our own, brought up to date: migrations, the queue's tables and
 * the reference data. The migrations are those of the folder that the command is called in.
 */
export async function openReadyDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
): Promise<ReadyDatabase> {
  const own = config.databaseUrl
    ? null
    : await startEmbeddedDatabase({ folder: databaseFolder(config.dataFolder) });
  const url = own?.url ?? config.databaseUrl ?? '';
  const stop = async () => own?.stop();
  try {
    await bringUpToDate(url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where the embedded database of a data folder stands. */
export function databaseFolder(dataFolder: string): string {
  return path.join(dataFolder, 'database');
}

async function bringUpToDate(url: string): Promise<void> {
  await applyMigrations(url, path.resolve('prisma/migrations'));
  await prepareJobs(url);
  const db = openDatabase(url, 1);
  await seedReference(db);
  await db.$disconnect();
}
