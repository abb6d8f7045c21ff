import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { databaseFolder, openReadyDatabase } from '~/cli/database';
import { removeHome } from '~/gateways/database-home';

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string;
    runFolder: string;
  }
}

/** One PostgreSQL a run, its first database ready: every test file copies that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-chon-tests-'));
  const database = await openReadyDatabase({ dataFolder: folder });
  project.provide('templateUrl', database.url);
  project.provide('runFolder', folder);
  return async () => {
    await database.stop();
    removeHome(databaseFolder(folder));
    rmSync(folder, { recursive: true, force: true });
  };
}
