import { solveAdditive } from './additive-solution';
import { connectedParts } from './connected';
import { type Design, designOf, type Total } from './totals';

/**
 * ICC(2,k): how far the mean of k jurors would agree with that of k others (two-way random effects, absolute
 * agreement; Shrout and Fleiss 1979). Variances by fitting constants (Henderson's third method), which for a jury
 * without gaps are those of the usual mean squares; k is the harmonic mean of the sheets an entry has.
 */
export type Intraclass = {
  /** At most 1; below 0 where entries differ less than chance would have them. */
  icc: number;
  sheets: number;
  /** Variances in squared hundredths: of entries, of jurors' severities, of the rest. */
  variances: { entry: number; juror: number; rest: number };
};

/** Null where jurors cannot be compared, where there are too few sheets, or where nothing varies. */
export function intraclass(totals: readonly Total[]): Intraclass | null {
  const design = designOf(totals);
  const freedom = design.cells.length - design.entries.length - design.jurors.length + 1;
  if (freedom < 1 || design.entries.length < 2 || design.jurors.length < 2) return null;
  if (connectedParts(design).length > 1) return null;
  const variances = variancesOf(design, freedom);
  const { entries, cells } = design;
  const counts = countsBy(
    cells.map(({ entry }) => entry),
    entries.length,
  );
  const sheets = entries.length / counts.reduce((sum, count) => sum + 1 / count, 0);
  const noise = (variances.juror + variances.rest) / sheets;
  return variances.entry + noise > 0
    ? { icc: variances.entry / (variances.entry + noise), sheets, variances }
    : null;
}

function variancesOf(design: Design, freedom: number): Intraclass['variances'] {
  const { entries, jurors, cells } = design;
  const full = squaresOfRest(design);
  const rest = full / freedom;
  const forJurors =
    squaresWithin(
      cells.map(({ entry, value }) => ({ at: entry, value })),
      entries.length,
    ) - full;
  const forEntries =
    squaresWithin(
      cells.map(({ juror, value }) => ({ at: juror, value })),
      jurors.length,
    ) - full;
  return {
    entry: (forEntries - (entries.length - 1) * rest) / (cells.length - jurors.length),
    juror: (forJurors - (jurors.length - 1) * rest) / (cells.length - entries.length),
    rest,
  };
}

/** The sum of squares that entries and jurors together leave. */
function squaresOfRest(design: Design): number {
  const { entries, effects } = solveAdditive(design);
  let sum = 0;
  for (const { entry, juror, value } of design.cells) {
    const expected = (entries[entry]?.adjusted as number) + (effects[juror] as number);
    sum += (value - expected) ** 2;
  }
  return sum;
}

function countsBy(places: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const place of places) counts[place] = (counts[place] as number) + 1;
  return counts;
}

/** The sum of squares around the mean of each place. */
function squaresWithin(values: readonly { at: number; value: number }[], size: number): number {
  const counts = countsBy(
    values.map(({ at }) => at),
    size,
  );
  const sums = new Array<number>(size).fill(0);
  for (const { at, value } of values) sums[at] = (sums[at] as number) + value;
  return values.reduce(
    (all, { at, value }) => all + (value - (sums[at] as number) / (counts[at] as number)) ** 2,
    0,
  );
}
