import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { databaseFolder, openReadyDatabase } from '~/cli/database';
import { removeHome } from '~/gateways/database-home';

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string;
    runFolder: string;
  }
}

/** The built script of the thread that counts bundles, in the folder of a run. */
export const countThread = (runFolder: string) => path.join(runFolder, 'count-thread.mjs');

/** One PostgreSQL a run, its first database ready: every test file copies that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-chon-tests-'));
  const database = await openReadyDatabase({ dataFolder: folder });
  await build({
    ...{ entryPoints: ['app/cli/count-thread.ts'], outfile: countThread(folder) },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20' },
  });
  project.provide('templateUrl', database.url);
  project.provide('runFolder', folder);
  return async () => {
    await database.stop();
    removeHome(databaseFolder(folder));
    rmSync(folder, { recursive: true, force: true });
  };
}
