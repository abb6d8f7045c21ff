import { at, type Desk, free, give, sheetsOf, take, weight } from './desk';

/**
 * Spreads the sheets of all entries over the jurors as evenly as can be. One sheet at a time goes to the juror who
 * carries least among all whom it can reach, if need be by passing entries on along a path of jurors. This is the
 * successive shortest path of a flow with convex costs: no other way to give the same entries as many sheets has a
 * smaller sum of squared loads, and an entry gets fewer than asked only where too few jurors may score it.
 */
export function spread(desk: Desk, sheets: number): void {
  for (let round = 1; round <= sheets; round += 1) {
    desk.entries.forEach((_, entry) => {
      if (sheetsOf(desk, entry) < round) place(desk, entry);
    });
  }
}

/** How a juror was reached: by taking over an entry from another; null where he is free for the sheet itself. */
type Step = { entry: number; from: number } | null;

function place(desk: Desk, entry: number): void {
  const first = inOrder(desk, entry);
  const lightest = Math.min(...desk.jurors.map((_, juror) => weight(desk, juror)));
  const direct = first[0];
  if (direct === undefined) return;
  const reached = weight(desk, direct) > lightest ? reach(desk, first) : new Map<number, Step>();
  let target = direct;
  for (const juror of reached.keys()) if (weight(desk, juror) < weight(desk, target)) target = juror;
  passOn(desk, entry, target, reached);
}

/** Free jurors, least load first; of equals those who share fewest entries with the entry's jurors, then by code. */
function inOrder(desk: Desk, entry: number): number[] {
  const met = (juror: number) => {
    let sum = 0;
    for (const other of at(desk.given, entry)) sum += at(at(desk.shared, juror), other);
    return sum;
  };
  const cost = new Map(free(desk, entry).map((juror) => [juror, [weight(desk, juror), met(juror)] as const]));
  return [...cost]
    .sort(
      ([a, [load, shared]], [b, [otherLoad, otherShared]]) =>
        load - otherLoad || shared - otherShared || a - b,
    )
    .map(([juror]) => juror);
}

/** Everybody a sheet can reach: its free jurors, and whoever may take over an unsigned entry from one reached before. */
function reach(desk: Desk, first: readonly number[]): Map<number, Step> {
  const reached = new Map<number, Step>(first.map((juror) => [juror, null]));
  for (const from of reached.keys()) {
    for (const entry of at(desk.own, from)) {
      if (reached.size === desk.jurors.length) return reached;
      if (at(desk.held, entry).has(from)) continue;
      for (const juror of free(desk, entry)) if (!reached.has(juror)) reached.set(juror, { entry, from });
    }
  }
  return reached;
}

/** Gives the sheet to the first juror of the path to `target`; each of them hands one entry to the next. */
function passOn(desk: Desk, entry: number, target: number, reached: Map<number, Step>): void {
  let juror = target;
  for (let step = reached.get(juror); step; step = reached.get(juror)) {
    take(desk, step.entry, step.from);
    give(desk, step.entry, juror);
    juror = step.from;
  }
  give(desk, entry, juror);
}
