import { freePort } from '~/gateways/free-port';
import { readFileSync } from 'node:fs';
import { type Database, openDatabase } from '~/store/database';
import { FaultProxy } from './fault-proxy';
import { KillableServer } from './killable-server';

const round = '2026-TRUNG';

/** The hall of the tablet's tests: a server that can be killed, the network before it, the database behind it. */
export type Hall = {
  round: string;
  origin: string;
  proxy: FaultProxy;
  server: KillableServer;
  db: Database;
  /** Unsigned entries that a juror scores, in the order of their codes. */
  entriesOf(email: string): Promise<string[]>;
  /** The values that the server holds of a juror's sheet, by criterion. */
  headsOf(email: string, entryId: string): Promise<Record<string, number | null>>;
  /** How many operations the server has logged for a cell. */
  operationsOf(email: string, entryId: string, criterion: string): Promise<number>;
  close(): Promise<void>;
};

/** A hall beside the server of all browser tests, on its database. */
export async function openHall(): Promise<Hall> {
  const [port, behind] = [await freePort(), await freePort()];
  const facts = JSON.parse(readFileSync('reports/e2e-server.json', 'utf8'));
  const { dataFolder, databaseUrl } = facts as { dataFolder: string; databaseUrl: string };
  const proxy = await FaultProxy.open(port);
  const origin = `http://localhost:${port}`;
  const server = new KillableServer({ port: behind, origin, dataFolder, databaseUrl });
  proxy.pointAt(behind);
  await server.start();
  const db = openDatabase(databaseUrl, 3);
  const seat = (email: string) =>
    db.jurorSeat.findFirstOrThrow({ where: { round: { code: round }, account: { email }, endedAt: null } });
  return {
    ...{ round, origin, proxy, server, db },
    entriesOf: async (email) => {
      const { id, groups, roundId } = await seat(email);
      const own = {
        sheets: { none: { seatId: id, signedAt: { not: null } } },
        recusals: { none: { seatId: id } },
      };
      const where = { roundId, status: 'ELIGIBLE', group: { in: groups }, ...own };
      const rows = await db.entry.findMany({ where, orderBy: { code: 'asc' }, select: { id: true } });
      return rows.map((row) => row.id);
    },
    headsOf: async (email, entryId) => {
      const { id: seatId } = await seat(email);
      const heads = await db.markHead.findMany({ where: { sheet: { seatId, entryId, pass: 1 } } });
      return Object.fromEntries(heads.map(({ criterion, value }) => [criterion, value]));
    },
    operationsOf: async (email, entryId, criterion) => {
      const { id: seatId } = await seat(email);
      return db.markOperation.count({ where: { criterion, sheet: { seatId, entryId, pass: 1 } } });
    },
    close: async () => {
      proxy.close();
      await server.kill();
      await db.$disconnect();
    },
  };
}
