/**
 * The live board of a round in scoring: what its figures are counted from. Counts of sheets are by juror and group; a
 * sheet is whole when every criterion has a mark and it is not signed yet.
 */
export type SheetCounts = {
  /** Entries to score, recused ones included. */
  assigned: number;
  recused: number;
  /** Begun and not signed; whole ones are part of them. */
  started: number;
  whole: number;
  signed: number;
};

const none: SheetCounts = { assigned: 0, recused: 0, started: 0, whole: 0, signed: 0 };

/** The counts of several jurors or groups together. */
export function sumCounts(counts: readonly SheetCounts[]): SheetCounts {
  return counts.reduce(
    (sum, one) => ({
      assigned: sum.assigned + one.assigned,
      recused: sum.recused + one.recused,
      started: sum.started + one.started,
      whole: sum.whole + one.whole,
      signed: sum.signed + one.signed,
    }),
    none,
  );
}

/** Sheets that are due, and how they stand: every due one is signed, whole, begun or untouched. */
export type Standing = {
  due: number;
  signed: number;
  whole: number;
  begun: number;
  untouched: number;
  left: number;
};

export function standingOf({ assigned, recused, started, whole, signed }: SheetCounts): Standing {
  const due = assigned - recused;
  return {
    due,
    signed,
    whole,
    begun: started - whole,
    untouched: due - signed - started,
    left: due - signed,
  };
}

/** The whole per cent of the sheets due that are signed; 100 is said only when every one is. */
export function signedShare({ due, signed }: Pick<Standing, 'due' | 'signed'>): number {
  return due === 0 ? 0 : Math.floor((100 * signed) / due);
}

/** What happened in one hour; `hour` is its first instant, ISO 8601 in UTC. */
export type Hour = { hour: string; begun: number; signed: number };

const hourLong = 3_600_000;

/** The last `count` hours up to the one that `now` is in, oldest first; an hour in which nothing happened has zeros. */
export function lastHours(hours: readonly Hour[], now: string, count: number): Hour[] {
  const known = new Map(hours.map((one) => [one.hour, one]));
  const present = Math.floor(Date.parse(now) / hourLong) * hourLong;
  return Array.from({ length: count }, (_, index) => {
    const hour = new Date(present - (count - 1 - index) * hourLong).toISOString();
    return known.get(hour) ?? { hour, begun: 0, signed: 0 };
  });
}

/** What a tablet last said of itself; instants are ISO 8601. */
export type Tablet = {
  pending: number;
  pendingSince: string | null;
  ready: number;
  readyOf: number;
  seenAt: string;
  /** Given up or withdrawn: what it has not sent can only come by its outbox file. */
  ended: boolean;
};

export type TabletState = 'WITHDRAWN' | 'SILENT_WITH_WORK' | 'UNSENT' | 'SILENT' | 'NOT_READY' | 'READY';

/** A tablet in use speaks every 15 seconds; one that has not for so long is silent. */
export const silentAfter = 3 * 60_000;

/** How a tablet stands; work that it has not sent comes first, worst where it has fallen silent with it. */
export function tabletState(tablet: Tablet, now: string): TabletState {
  if (tablet.ended) return 'WITHDRAWN';
  const silent = Date.parse(now) - Date.parse(tablet.seenAt) >= silentAfter;
  if (tablet.pending > 0) return silent ? 'SILENT_WITH_WORK' : 'UNSENT';
  if (silent) return 'SILENT';
  return tablet.ready < tablet.readyOf ? 'NOT_READY' : 'READY';
}

const order: readonly TabletState[] = [
  'SILENT_WITH_WORK',
  'WITHDRAWN',
  'UNSENT',
  'NOT_READY',
  'SILENT',
  'READY',
];

/** Tablets with their states, those that need somebody first, then by the juror's code. */
export function sortedTablets<T extends Tablet & { juror: string }>(
  tablets: readonly T[],
  now: string,
): (T & { state: TabletState })[] {
  return tablets
    .map((tablet) => ({ ...tablet, state: tabletState(tablet, now) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.juror.localeCompare(b.juror));
}
