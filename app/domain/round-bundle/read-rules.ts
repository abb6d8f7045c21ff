import type { BundleRules, RoundBundle } from './bundle';
import {
  type Fields,
  type Found,
  fields,
  integer,
  listOf,
  matching,
  oneOf,
  points,
  type Read,
  share,
  text,
  whole,
} from './reading';

/**
 * Reads `round` and `rules`. Rules come out member by member, so that scores can still be worked out where a fault lies
 * in a rule they do not need.
 */
export const readRound: Read<RoundBundle['round']> = fields((of) => {
  const code = of.need('code', text);
  const level = of.need('level', oneOf('REGIONAL', 'NATIONAL'));
  const regional = oneOf('NORTH', 'CENTRAL', 'SOUTH');
  const either = oneOf('NORTH', 'CENTRAL', 'SOUTH', null);
  const ofLevel = { REGIONAL: regional, NATIONAL: oneOf(null) };
  const region = of.need<RoundBundle['round']['region']>('region', level ? ofLevel[level] : either);
  const year = of.need('year', integer(1, 9999));
  return whole({ code, level, region, year });
});

const comparison = oneOf('>=', '>');

const aggregate: Read<BundleRules['aggregate']> = fields((of) => {
  const method = of.need('method', oneOf('mean', 'trimmed-mean', 'median'));
  if (method !== 'trimmed-mean') return method && { method };
  const trim = of.need('trim', integer(1));
  return trim === undefined ? undefined : { method, trim };
});

const threshold: Read<BundleRules['threshold']> = fields((of) =>
  whole({ points: of.need('points', points), comparison: of.need('comparison', comparison) }),
);

const majority: Read<BundleRules['council']['majority']> = fields((of) =>
  whole({
    share: of.need('share', share),
    comparison: of.need('comparison', comparison),
    base: of.need('base', oneOf('present', 'members', 'valid')),
  }),
);

const council: Read<BundleRules['council']> = fields((of) =>
  whole({ quorum: of.need('quorum', share), majority: of.need('majority', majority) }),
);

const tieBreak = matching(
  /^(criterion:.+|median|lowest-sheet)$/s,
  '"criterion:ID", "median" or "lowest-sheet"',
);

const passes: Read<1 | 2> = (value, place, report) =>
  integer(1, 2)(value, place, report) as 1 | 2 | undefined;

export const readRules: Read<Found<BundleRules>> = fields((of: Fields) => ({
  passes: of.need('passes', passes),
  aggregate: of.need('aggregate', aggregate),
  minimumSheets: of.need('minimumSheets', integer(1)),
  threshold: of.need('threshold', threshold),
  tieBreak: of.need('tieBreak', listOf(tieBreak)),
  council: of.need('council', council),
}));
