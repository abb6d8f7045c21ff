import { type Solution, solveAdditive } from './additive-solution';
import { connectedParts } from './connected';
import { form } from './symmetric';
import { type Design, designOf, type Total } from './totals';

/**
 * The additive two-way model of a product group's totals: total = entry + juror + rest. An adjusted total says what an
 * entry would have got from the whole jury; it stands beside the official score and never changes it. Values, effects
 * and standard errors are hundredths.
 */
export type Fit = {
  entries: { id: string; sheets: number; adjusted: number; error: number }[];
  jurors: { id: string; sheets: number; effect: number; error: number }[];
  /** Sheet by sheet: what neither entry nor juror explains, also in its own standard deviations. */
  cells: { entry: string; juror: string; residual: number; standardised: number }[];
  /** Residual standard deviation, and its degrees of freedom. */
  deviation: number;
  freedom: number;
};

/** Why there is no fit: nothing to fit, parts of the jury that share no entry, or no more sheets than effects. */
export type NoFit = { refused: 'notConnected' | 'tooFewSheets' | 'noSheets' };

/** Fits the model; refused where jurors cannot be compared with each other. Nothing else is refused. */
export function fitAdditive(totals: readonly Total[]): Fit | NoFit {
  if (totals.length === 0) return { refused: 'noSheets' };
  const design = designOf(totals);
  if (connectedParts(design).length > 1) return { refused: 'notConnected' };
  const freedom = design.cells.length - design.entries.length - design.jurors.length + 1;
  if (freedom < 1) return { refused: 'tooFewSheets' };
  const solution = solveAdditive(design);
  const residuals = residualsOf(design, solution);
  const variance = residuals.reduce((all, residual) => all + residual * residual, 0) / freedom;
  return {
    entries: entriesOf(design, solution, variance),
    jurors: jurorsOf(design, solution, variance),
    cells: cellsOf(design, solution, residuals, variance),
    deviation: Math.sqrt(variance),
    freedom,
  };
}

function residualsOf({ cells }: Design, { entries, effects }: Solution): number[] {
  return cells.map(
    ({ entry, juror, value }) =>
      value - (entries[entry] as Solution['entries'][number]).adjusted - (effects[juror] as number),
  );
}

function entriesOf(design: Design, solution: Solution, variance: number): Fit['entries'] {
  return solution.entries.map(({ sheets, adjusted, shares }, at) => ({
    id: design.entries[at] as string,
    sheets,
    adjusted,
    error: Math.sqrt(variance * (1 / sheets + form(shares, solution.covariance))),
  }));
}

function jurorsOf(
  design: Design,
  { effects, sheets, covariance }: Solution,
  variance: number,
): Fit['jurors'] {
  return design.jurors.map((id, at) => ({
    id,
    sheets: sheets[at] as number,
    effect: effects[at] as number,
    error: Math.sqrt(variance * ((covariance[at] as number[])[at] as number)),
  }));
}

function cellsOf(design: Design, solution: Solution, residuals: number[], variance: number): Fit['cells'] {
  return design.cells.map(({ entry, juror }, at) => {
    const { sheets, shares } = solution.entries[entry] as Solution['entries'][number];
    const away = shares.map((share, other) => (other === juror ? 1 : 0) - share);
    const leverage = 1 / sheets + form(away, solution.covariance);
    const residual = residuals[at] as number;
    return {
      entry: design.entries[entry] as string,
      juror: design.jurors[juror] as string,
      residual,
      standardised: standardised(residual, variance * (1 - leverage)),
    };
  });
}

/** 0 where the sheet alone decides its effects, or where nothing varies: a variance below a millionth of a hundredth. */
function standardised(residual: number, variance: number): number {
  return variance > 1e-6 ? residual / Math.sqrt(variance) : 0;
}
