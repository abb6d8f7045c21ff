import type { Fraction } from '../fraction';
import type { Fit } from './additive-model';

/**
 * What the model suggests to look at again. It decides nothing: the official score stands.
 */

/** Standard errors around the threshold within which an entry belongs to the corridor for a second reading. */
export const corridorWidth = 2;

/** Standard deviations of its own beyond which a sheet's residual stands out. */
export const outlierLimit = 2.5;

/** An entry's official score in hundredths, null where it has none, and whether it meets the threshold. */
type Official = { id: string; score: Fraction | null; meets: boolean };

export type SecondLook = {
  /** Entries whose official score lies within `corridorWidth` standard errors of the threshold. */
  corridor: string[];
  /** Entries whose adjusted total lies on the other side of the threshold than their official score. */
  crossing: string[];
  /** Sheets that stand out, the furthest first. */
  outliers: Fit['cells'];
};

/**
 * Compares the model with the official scores; entries keep the order of `official`. `threshold` is in hundredths,
 * `meets` the round's own comparison of an adjusted total with it.
 */
export function secondLook(
  fit: Fit,
  official: readonly Official[],
  threshold: number,
  meets: (adjusted: number) => boolean,
): SecondLook {
  const fitted = new Map(fit.entries.map((entry) => [entry.id, entry]));
  const known = official.flatMap((entry) => {
    const own = fitted.get(entry.id);
    return own && entry.score ? [{ ...own, ...entry, score: asNumber(entry.score) }] : [];
  });
  return {
    corridor: known
      .filter(({ score, error }) => Math.abs(score - threshold) <= corridorWidth * error)
      .map(({ id }) => id),
    crossing: known.filter((entry) => entry.meets !== meets(entry.adjusted)).map(({ id }) => id),
    outliers: fit.cells
      .filter(({ standardised }) => Math.abs(standardised) > outlierLimit)
      .sort((a, b) => Math.abs(b.standardised) - Math.abs(a.standardised)),
  };
}

const asNumber = ({ num, den }: Fraction): number => Number(num) / Number(den);
