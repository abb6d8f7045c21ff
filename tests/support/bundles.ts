import fc from 'fast-check';
import type { BundleSheet, RoundBundle } from '~/domain/round-bundle/bundle';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { scoring } from '~/domain/tally/standing';

/**
 * Bundles for tests: a small one to change by hand, and any one by fast-check. Points are hundredths; every rubric has
 * the criteria 1.1 (40), 1.2 (20) and 2.1 (40), in steps of 0.01 by hand and coarse ones by fast-check.
 */
export type Small = Partial<Omit<RoundBundle, 'rules'>> & { rules?: Partial<RoundBundle['rules']> };

const rubric = [
  {
    id: '1',
    max: 6000,
    criteria: [
      { id: '1.1', max: 4000, step: 1 },
      { id: '1.2', max: 2000, step: 1 },
    ],
  },
  { id: '2', max: 4000, criteria: [{ id: '2.1', max: 4000, step: 1 }] },
];

export const usual: RoundBundle['rules'] = {
  passes: 1,
  aggregate: { method: 'mean' },
  minimumSheets: 1,
  threshold: { points: 7000, comparison: '>=' },
  tieBreak: ['criterion:1', 'criterion:2', 'median', 'lowest-sheet'],
  council: { quorum: '2/3', majority: { share: '1/2', comparison: '>', base: 'present' } },
};

/** An eligible entry of group 1, or whatever is said. */
export function entry(
  id: string,
  more: Partial<RoundBundle['entries'][number]> = {},
): RoundBundle['entries'][number] {
  return { id, group: 1, province: { codeSet: '2025-34', code: '01' }, status: 'ELIGIBLE', ...more };
}

/** A sheet of a total (hundredths), filled from the last criterion, or of three marks. */
export function sheet(
  juror: string,
  of: string,
  points: number | [number, number, number],
  pass = 1,
): BundleSheet {
  const total = typeof points === 'number' ? points : 0;
  const [third, rest] = [Math.min(total, 4000), Math.max(total - 4000, 0)];
  const marks = typeof points === 'number' ? [Math.min(rest, 4000), Math.max(rest - 4000, 0), third] : points;
  const [first = 0, second = 0, last = 0] = marks;
  return {
    juror,
    entry: of,
    pass,
    signedAt: '2024-05-10T08:00:00Z',
    marks: { '1.1': first, '1.2': second, '2.1': last },
  };
}

/** One entry E1, jurors J1 to J5 of group 1, no sheets, no council, unless said otherwise. */
export function bundle({ rules, ...more }: Small = {}): RoundBundle {
  return {
    round: { code: '2024-BAC', level: 'REGIONAL', region: 'NORTH', year: 2024 },
    rules: { ...usual, ...rules },
    rubrics: { 1: structuredClone(rubric) },
    jurors: [1, 2, 3, 4, 5].map((number) => ({ id: `J${number}`, groups: [1] })),
    entries: [entry('E1')],
    recusals: [],
    sheets: [],
    council: null,
    ...more,
  };
}

const bytes = new TextEncoder();

/** The bytes of a bundle's file. */
export function bundleBytes(value: RoundBundle): Uint8Array {
  return bytes.encode(bundleText(value));
}

const aggregate = fc.oneof(
  fc.constant({ method: 'mean' as const }),
  fc.constant({ method: 'median' as const }),
  fc.record({ method: fc.constant('trimmed-mean' as const), trim: fc.integer({ min: 1, max: 2 }) }),
);

const comparison = fc.constantFrom('>=' as const, '>' as const);
const share = fc.constantFrom('0/1', '1/3', '1/2', '2/3', '3/4', '1/1');

const rules: fc.Arbitrary<RoundBundle['rules']> = fc.record({
  passes: fc.constantFrom(1 as const, 2 as const),
  aggregate,
  minimumSheets: fc.integer({ min: 1, max: 3 }),
  threshold: fc.record({ points: fc.constantFrom(0, 4000, 5000, 6667, 7000), comparison }),
  tieBreak: fc.shuffledSubarray(['criterion:1', 'criterion:2', 'median', 'lowest-sheet']),
  council: fc.record({
    quorum: share,
    majority: fc.record({
      share,
      comparison,
      base: fc.constantFrom('present' as const, 'members' as const, 'valid' as const),
    }),
  }),
});

const jurorIds = ['J1', 'J2', 'J3', 'J4', '__proto__'];
const entryIds = ['E1', 'E2', 'E3', 'E4', 'E5', 'constructor'];
const groups = [[1, 2], [1, 2], [1, 2], [1], [2], []];

/** Marks are coarse so that ties are common. */
const coarse = fc.tuple(
  fc.constantFrom(1000, 2000, 4000),
  fc.constantFrom(1000, 2000),
  fc.constantFrom(2000, 3000, 4000),
);

function pairs(passes: number): { juror: string; entry: string; pass: number }[] {
  const all = jurorIds.flatMap((juror) => entryIds.map((entryId) => ({ juror, entry: entryId })));
  return Array.from({ length: passes }, (_, index) =>
    all.map((pair) => ({ ...pair, pass: index + 1 })),
  ).flat();
}

const entries = fc.tuple(
  ...entryIds.map((id, index) =>
    fc.record({
      id: fc.constant(id),
      group: fc.constantFrom(1, 1, 2),
      province: fc.constant({ codeSet: '2025-34' as const, code: '01' }),
      status:
        index === 0
          ? fc.constant('ELIGIBLE' as const)
          : fc.constantFrom(
              'ELIGIBLE' as const,
              'ELIGIBLE',
              'ELIGIBLE',
              'NOT_ELIGIBLE',
              'WITHDRAWN',
              'MERGED',
            ),
    }),
  ),
);

const ballot = fc.record({
  for: fc.integer({ min: 0, max: 3 }),
  against: fc.integer({ min: 0, max: 2 }),
  blank: fc.integer({ min: 0, max: 1 }),
});

const council = fc.option(
  fc.record({
    present: fc.subarray(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8']),
    ballots: fc.array(ballot, { minLength: 6, maxLength: 6 }),
    casting: fc.constantFrom(undefined, 'for' as const, 'against' as const),
    own: fc.boolean(),
    voted: fc.subarray(entryIds),
  }),
);

type Vote = typeof council extends fc.Arbitrary<infer V> ? V : never;

/** Ballots only where a valid bundle may have one. */
function withVotes(value: RoundBundle, vote: Vote): RoundBundle {
  if (!vote) return value;
  const { standings } = scoring(value);
  const open = vote.voted.filter((id) => !standings.get(id)?.score || standings.get(id)?.meets);
  const ballots = open.flatMap((id, index) => {
    const counts = vote.ballots[index];
    if (!counts || (!vote.own && vote.present.length < 6)) return [];
    const casting = vote.casting && { casting: vote.casting };
    return [{ entry: id, ...counts, ...(vote.own && { present: 6 }), ...casting }];
  });
  const members = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'];
  return { ...value, council: { members, present: vote.present, ballots } };
}

/** Any valid bundle: awkward ids, both passes, every status, recusals, jurors beside their groups, ties, votes. */
export const anyBundle: fc.Arbitrary<RoundBundle> = rules.chain((chosen) =>
  fc
    .record({
      entries,
      groups: fc.tuple(...jurorIds.map(() => fc.constantFrom(...groups))),
      recusals: fc.subarray(pairs(1), { maxLength: 6 }),
      signed: fc.subarray(pairs(chosen.passes), { minLength: 8 }),
      marks: fc.array(coarse, { minLength: 60, maxLength: 60 }),
      vote: council,
    })
    .map((parts) => {
      const value = bundle({
        rules: chosen,
        rubrics: { 1: structuredClone(rubric), 2: structuredClone(rubric) },
        jurors: jurorIds.map((id, index) => ({ id, groups: parts.groups[index] ?? [] })),
        entries: parts.entries.map((each) =>
          each.status === 'MERGED' ? { ...each, mergedInto: 'E1' } : each,
        ),
        recusals: parts.recusals.map(({ juror, entry: of }) => ({ juror, entry: of })),
        sheets: parts.signed.map((key, index) =>
          sheet(key.juror, key.entry, parts.marks[index] ?? [0, 0, 0], key.pass),
        ),
      });
      return withVotes(value, parts.vote);
    }),
);
