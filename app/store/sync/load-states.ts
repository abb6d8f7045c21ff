import type { Connection } from '../database';
import { Prisma } from '../generated/client';
import { type RoundClock, type RoundClockRow, roundClockOf, selectRoundClock } from './round-clock';
import { groundOf, type StoredGround, selectGrounds } from './select-grounds';
import { workVersion } from './work-version';

/** What a seat's tablets are told: the round's clock, the version of the work, sheets as they stand. */
export type SeatStates = RoundClock & { work: string; sheets: StoredGround[] };

type Row = RoundClockRow & { work: string; sheets: StoredGround[] };

/** Loads the sheets of a seat of some entries in the present pass, or of all that it scores. Null where there is no seat. */
export async function loadStates(
  db: Connection,
  seatId: string,
  wanted: readonly string[] | 'all',
): Promise<SeatStates | null> {
  const of = wanted === 'all' ? Prisma.empty : Prisma.sql`AND w.id = ANY(${wanted}::text[])`;
  const names = Prisma.sql`(SELECT w.id AS "entryId", r.pass FROM "Entry" w
    WHERE w."roundId" = r.id AND w."group" = ANY(s.groups) ${of})`;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${selectRoundClock}, ${selectGrounds(names)} AS sheets, ${workVersion} AS work
    FROM "JurorSeat" s JOIN "Round" r ON r.id = s."roundId" WHERE s.id = ${seatId}`;
  return row ? { ...roundClockOf(row), work: row.work, sheets: row.sheets.map(groundOf) } : null;
}
