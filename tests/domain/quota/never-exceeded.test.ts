import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admission, freed, type Way } from '~/domain/quota/admission';
import { freeLimit, type Limit, missingFrom, targetsOf, targetText } from '~/domain/quota/limit';
import type { ProductGroup } from '~/domain/round';

/** Limits of a round and the places its entries hold in them, as a pure fold over what happens. */
type Stand = { limits: Map<string, Limit>; held: Map<number, { target: string; way: Way }[]> };

/** A forwarding or a withdrawal; several of one entry may follow each other. */
type Act = { entry: number; kind: 'forward' | 'withdraw' };

const codes = ['01', '24'];
const entryOf = (entry: number) => ({
  provinces: [{ codeSet: '2025-34', code: codes[entry % 2] ?? '' } as const],
  group: (1 + (entry % 4)) as ProductGroup,
  facilityId: `f${entry % 3}`,
});

function act({ limits, held }: Stand, { entry, kind }: Act, overridden: ReadonlySet<number>): void {
  const places = held.get(entry);
  if (kind === 'withdraw') {
    for (const { target, way } of places ?? []) limits.set(target, freed(limits.get(target) as Limit, way));
    held.delete(entry);
    return;
  }
  if (places) return;
  const targets = targetsOf(entryOf(entry)).map(targetText);
  const got = admission(
    targets.map((target) => limits.get(target) as Limit),
    overridden.has(entry),
  );
  if (!got.places) return;
  for (const [index, { limit }] of got.places.entries()) limits.set(targets[index] as string, limit);
  held.set(
    entry,
    got.places.map(({ way }, index) => ({ target: targets[index] as string, way })),
  );
}

const bounds = fc.record({
  mode: fc.constantFrom('OFF', 'WARNING', 'REFUSAL'),
  maximum: fc.option(fc.nat(4)),
  minimum: fc.option(fc.nat(4)),
});

/** All targets of twelve entries with random limits, and a random history. */
const story = fc.record({
  limits: fc.tuple(...Array.from({ length: 9 }, () => bounds)),
  acts: fc.array(
    fc.record({
      entry: fc.nat(11),
      kind: fc.constantFrom('forward', 'forward', 'withdraw'),
    }) as fc.Arbitrary<Act>,
    { maxLength: 60 },
  ),
  overridden: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function told({ limits, acts, overridden }: Story): Stand {
  const entries = Array.from({ length: 12 }, (_, entry) => targetsOf(entryOf(entry))).flat();
  const targets = new Map(entries.map((target) => [targetText(target), target]));
  const stand: Stand = { limits: new Map(), held: new Map() };
  for (const [index, [text, { scope }]] of [...targets].entries()) {
    stand.limits.set(text, { ...freeLimit(scope), ...limits[index] } as Limit);
  }
  for (const one of acts) act(stand, one, new Set(overridden));
  return stand;
}

test('entries admitted without override never exceed a quota that refuses, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(story, (said) => {
      for (const { mode, maximum, forwarded, beyond } of told(said).limits.values()) {
        if (mode === 'REFUSAL' && maximum !== null) expect(forwarded - beyond).toBeLessThanOrEqual(maximum);
      }
    }),
    { numRuns: 500 },
  );
});

test('an override admits one entry beyond each quota at most', () => {
  fc.assert(
    fc.property(story, (said) => {
      const stand = told(said);
      for (const [target, { beyond }] of stand.limits) {
        const holders = said.overridden.filter((entry) =>
          stand.held.get(entry)?.some((place) => place.target === target && place.way === 'BEYOND'),
        );
        expect(beyond).toBe(holders.length);
      }
    }),
  );
});

test('every counter is the number of entries that hold a place in it', () => {
  fc.assert(
    fc.property(story, (said) => {
      const { limits, held } = told(said);
      const places = [...held.values()].flat();
      for (const [target, { forwarded }] of limits) {
        expect(forwarded).toBe(places.filter((place) => place.target === target).length);
      }
    }),
  );
});

test('a minimum never keeps an entry out', () => {
  fc.assert(
    fc.property(story, (said) => {
      const without = { ...said, limits: said.limits.map((limit) => ({ ...limit, minimum: null })) as never };
      expect(told(said).held).toEqual(told(without).held);
      for (const limit of told(without).limits.values()) expect(missingFrom(limit)).toBe(0);
    }),
  );
});
