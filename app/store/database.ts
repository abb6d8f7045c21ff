import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The database client; made once at start and passed in. */
export type Database = PrismaClient;

/** A transaction on it, or the client itself: whatever can be asked and told. */
export type Connection = Prisma.TransactionClient;

/** How a statement begins whose plan a connection keeps: those that a tablet asks several times a second. */
const keptPlan = '/* kept plan */';

const names = new Map<string, string>();

/** The name under which a connection keeps a statement; none for all others. */
function statementName({ sql }: { sql: string }): string {
  if (!sql.startsWith(keptPlan)) return '';
  const known = names.get(sql) ?? createHash('sha256').update(sql).digest('hex').slice(0, 40);
  names.set(sql, known);
  return known;
}

/** Opens a pool of `connections` to the PostgreSQL at `url`. */
export function openDatabase(url: string, connections = 10): Database {
  const pool = { connectionString: url, max: connections };
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
}
