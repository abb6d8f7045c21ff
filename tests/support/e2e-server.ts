import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWhereStale } from '~/cli/build';
import { databaseFolder, openReadyDatabase } from '~/cli/database';
import { createWorld } from '~/cli/world';
import { removeHome } from '~/gateways/database-home';
import { createPasswords } from '~/gateways/passwords';
import { tellDemo } from '../../seeds/editions/index';

/**
 * The built product on a database of its own that holds the demo story, for the tests in a browser: serves on E2E_PORT
 * until it gets SIGTERM, then removes everything. What a test needs to know of it is in reports/e2e-server.json.
 */
const port = process.env.E2E_PORT ?? '4190';
const origin = `http://localhost:${port}`;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'binh-chon-e2e-'));

const database = await openReadyDatabase({ dataFolder });
const world = await createWorld(
  { origin, dataFolder, databaseUrl: database.url },
  { passwords: await createPasswords(64) },
);
await Promise.all([buildWhereStale(), tellDemo(world)]);
await world.db.$disconnect();

mkdirSync('reports', { recursive: true });
writeFileSync('reports/e2e-server.json', JSON.stringify({ origin, dataFolder, databaseUrl: database.url }));
const settings = { PUBLIC_ORIGIN: origin, PORT: port, DATA_DIR: dataFolder, DATABASE_URL: database.url };
const env = {
  ...process.env,
  ...settings,
  WEB_PROCESSES: '2',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'production' as const,
};
const server = spawn(
  process.execPath,
  ['--enable-source-maps', '--disable-warning=DeprecationWarning', 'build/server.js'],
  {
    env,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill('SIGTERM'));

const [code] = await once(server, 'exit');
await database.stop();
removeHome(databaseFolder(dataFolder));
rmSync(dataFolder, { recursive: true, force: true });
process.exit(code ?? 1);
