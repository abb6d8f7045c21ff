import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeHome } from '~/gateways/database-home';
import { findRunningDatabase, startEmbeddedDatabase } from '~/gateways/embedded-database';
import { openDatabase } from '~/store/database';

const parent = mkdtempSync(path.join(tmpdir(), 'binh-chon-closed-'));

afterAll(() => {
  for (const name of ['open', 'held', 'closed/database']) removeHome(path.join(parent, name));
  rmSync(parent, { recursive: true, force: true });
});

async function asked(url: string, sql: string): Promise<unknown> {
  const db = openDatabase(url, 1);
  const rows = await db.$queryRawUnsafe(sql);
  await db.$disconnect();
  return rows;
}

test('data below a folder that only its owner may enter outlasts a restart', async () => {
  const folder = path.join(parent, 'closed/database');
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  const first = await startEmbeddedDatabase({ folder });
  await asked(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();
  const second = await startEmbeddedDatabase({ folder });
  const kept = await asked(second.url, 'SELECT n FROM kept');
  await second.stop();
  expect(kept).toEqual([{ n: 7 }]);
});

test('what is committed is on disk, in UTF-8, and instants are in UTC', async () => {
  const database = await startEmbeddedDatabase({ folder: path.join(parent, 'open') });
  const settings = await asked(
    database.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
            current_setting('TimeZone') AS zone, lower('ĐỒNG THÁP') AS lower`,
  );
  await database.stop();
  expect(settings).toEqual([{ fsync: 'on', encoding: 'UTF8', zone: 'UTC', lower: 'đồng tháp' }]);
});

test('a database that another process runs is found, and is not started a second time', async () => {
  const folder = path.join(parent, 'held');
  const holder = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-database.ts', folder]);
  const [said] = await once(holder.stdout, 'data');
  const found = findRunningDatabase(folder);
  await expect(startEmbeddedDatabase({ folder })).rejects.toThrow(`is in use by process ${holder.pid}`);
  expect(found).toBe(String(said).trim());
  holder.kill('SIGTERM');
  await once(holder, 'exit');
  expect(findRunningDatabase(folder)).toBeNull();
});
