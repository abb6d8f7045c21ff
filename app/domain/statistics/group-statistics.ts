import { meetsThreshold } from '../aggregate';
import type { RoundBundle } from '../round-bundle/bundle';
import type { Standing } from '../tally/standing';
import { type Fit, fitAdditive, type NoFit } from './additive-model';
import { connectedParts, type Part } from './connected';
import { type Intraclass, intraclass } from './intraclass';
import { type SecondLook, secondLook } from './second-look';
import { designOf, lastStandings, totalsOf } from './totals';

/**
 * The statistics of a product group beside its official figures, which they never alter. They rest on the counting
 * sheets of the last pass.
 */
export type GroupStatistics = {
  group: number;
  intraclass: Intraclass | null;
  model: Fit | NoFit;
  /** The parts of the jury that share no entry, where there are several. */
  parts: Part[];
  look: SecondLook | null;
};

/** The statistics of every product group that has a counting sheet in the last pass, ascending. */
export function groupStatistics(
  bundle: Pick<RoundBundle, 'rules'>,
  standings: ReadonlyMap<string, Standing>,
): GroupStatistics[] {
  const groups = new Set([...standings.values()].map(({ entry }) => entry.group));
  return [...groups]
    .sort((a, b) => a - b)
    .map((group) => ofGroup(bundle.rules, group, lastStandings(standings.values(), bundle.rules, group)))
    .filter(({ model }) => !('refused' in model) || model.refused !== 'noSheets');
}

function ofGroup(
  rules: RoundBundle['rules'],
  group: number,
  standings: readonly Standing[],
): GroupStatistics {
  const totals = totalsOf(standings);
  const model = fitAdditive(totals);
  const parts = connectedParts(designOf(totals));
  return {
    group,
    intraclass: intraclass(totals),
    model,
    parts: parts.length > 1 ? parts : [],
    look: 'refused' in model ? null : lookAt(model, rules, standings),
  };
}

function lookAt(fit: Fit, { threshold }: RoundBundle['rules'], standings: readonly Standing[]): SecondLook {
  const official = standings.map(({ entry, score, meets }) => ({ id: entry.id, score, meets }));
  const adjustedMeets = (hundredths: number) =>
    meetsThreshold(threshold, { num: BigInt(Math.round(hundredths * 1e6)), den: 1_000_000n });
  return secondLook(fit, official, threshold.points, adjustedMeets);
}
