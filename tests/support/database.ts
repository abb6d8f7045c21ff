import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';

/** A database of its own for a test file or a server: a copy of the migrated one at `templateUrl`. Answers its URL. */
export async function copyDatabase(templateUrl: string): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const from = new URL(templateUrl).pathname.slice(1);
  await runOnServer(templateUrl, `CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  return databaseUrl(templateUrl, name);
}

/** Removes a copy, and whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  await runOnServer(url, `DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
}

function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Asked on the database `template1`: a database with connections can be neither copied nor dropped. */
async function runOnServer(url: string, sql: string): Promise<void> {
  const connection = await new PrismaPg({
    connectionString: databaseUrl(url, 'template1'),
    max: 1,
  }).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}
