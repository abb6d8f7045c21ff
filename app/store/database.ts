import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The database client; made once at start and passed in. */
export type Database = PrismaClient;

/** A transaction on it, or the client itself: whatever can be asked and told. */
export type Connection = Prisma.TransactionClient;

/** Opens a pool of `connections` to the PostgreSQL at `url`. */
export function openDatabase(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
