import type { BundleCriterionGroup, RoundBundle } from '../round-bundle/bundle';
import { groupTotal } from '../rubric';
import type { Standing } from '../tally/standing';

/** One counting sheet's total (or the subtotal of some criteria) in hundredths: the raw material of all figures. */
export type Total = { entry: string; juror: string; value: number };

/** Numbers of a set of sheets: each juror and entry gets a place, each sheet the places of both. */
export type Design = {
  entries: readonly string[];
  jurors: readonly string[];
  cells: readonly { entry: number; juror: number; value: number }[];
};

/** The standings of one product group in the last pass a round has, incomplete entries included. */
export function lastStandings(
  standings: Iterable<Standing>,
  rules: Pick<RoundBundle['rules'], 'passes'>,
  group: number,
): Standing[] {
  return [...standings].filter(({ entry, pass }) => entry.group === group && pass === rules.passes);
}

/** The totals of counting sheets; with `criteria` what those criteria alone come to. */
export function totalsOf(
  standings: readonly Standing[],
  criteria?: Pick<BundleCriterionGroup, 'criteria'>,
): Total[] {
  return standings.flatMap(({ entry, sheets }) =>
    sheets.map(({ sheet, total }) => {
      const value = criteria ? groupTotal(criteria, sheet.marks) : total;
      return { entry: entry.id, juror: sheet.juror, value };
    }),
  );
}

/** Numbers entries and jurors in the order in which they first appear. */
export function designOf(totals: readonly Total[]): Design {
  const places = (ids: readonly string[]) => new Map([...new Set(ids)].map((id, place) => [id, place]));
  const entries = places(totals.map(({ entry }) => entry));
  const jurors = places(totals.map(({ juror }) => juror));
  const cells = totals.map(({ entry, juror, value }) => ({
    entry: entries.get(entry) as number,
    juror: jurors.get(juror) as number,
    value,
  }));
  return { entries: [...entries.keys()], jurors: [...jurors.keys()], cells };
}
