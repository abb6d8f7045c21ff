import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '~/gateways/clock';
import { removeHome } from '~/gateways/database-home';
import { startEmbeddedDatabase } from '~/gateways/embedded-database';
import { diffSchemas, migrationNames } from '~/gateways/migrations';

/**
 * `npm run migration -- NAME`: writes the migration that leads from the schema of the newest migration to
 * prisma/schema.prisma. With the name of the newest migration itself, writes that one anew. Beside its SQL each
 * migration keeps the schema it leads to; prisma/guards.sql, what Prisma cannot say, is stated again at its end.
 */
const root = path.resolve(import.meta.dirname, '../..');
const migrations = path.join(root, 'prisma/migrations');
const schemaFile = path.join(root, 'prisma/schema.prisma');

const wanted = process.argv[2];
if (!wanted || !/^\w+$/.test(wanted)) {
  console.error('Usage: npm run migration -- NAME (letters, digits and _)');
  process.exit(1);
}

const names = migrationNames(migrations);
const again = names.at(-1) === wanted || /^\d{14}_/.test(wanted);
const name = again ? wanted : `${stamp(systemClock.now())}_${wanted}`;
const before = names.filter((known) => known !== name).at(-1);
const temporary = mkdtempSync(path.join(tmpdir(), 'binh-chon-migration-'));
const database = await startEmbeddedDatabase({ folder: path.join(temporary, 'database') });
try {
  const from = before ? readFileSync(path.join(migrations, before, 'schema.prisma'), 'utf8') : null;
  const sql = await diffSchemas(database.url, from, readFileSync(schemaFile, 'utf8'));
  writeMigration(path.join(migrations, name), sql);
  console.log(`Wrote prisma/migrations/${name}/migration.sql`);
} finally {
  await database.stop();
  removeHome(path.join(temporary, 'database'));
  rmSync(temporary, { recursive: true, force: true });
}

function writeMigration(folder: string, sql: string): void {
  const guards = readFileSync(path.join(root, 'prisma/guards.sql'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), `${sql.trim()}\n\n${guards}`);
  copyFileSync(schemaFile, path.join(folder, 'schema.prisma'));
  const lock = path.join(migrations, 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
}

function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}
