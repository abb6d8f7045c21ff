import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { admission, freed, type Way } from '~/domain/quota/admission';
import { freeLimit, type Limit, targetsOf, targetText } from '~/domain/quota/limit';
import type { ProductGroup } from '~/domain/round';
import { listLimits } from '~/store/quota/limits';
import { freePlaces, takePlaces } from '~/store/quota/places';
import { transact } from '~/store/transaction';
import { dongThap, openRound, producer, waitingEntries } from '../support/producer-room';
import { type TestWorld, testWorld } from '../support/world';

/** The conditional UPDATE says the same as the domain, whatever happens in whatever order. */
let world: TestWorld;
let entries: string[];

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, 'R');
  entries = await waitingEntries(world, await producer(world), 'R', 6);
});

const countedOf = (entry: number) => ({
  ...{ provinces: [dongThap], group: (1 + (entry % 2)) as ProductGroup, facilityId: `f${entry % 3}` },
});
const targets = [0, 1, 2, 3, 4, 5].flatMap((entry) => targetsOf(countedOf(entry)));
const distinct = [...new Map(targets.map((target) => [targetText(target), target])).values()];

const bounds = fc.record({
  mode: fc.constantFrom('OFF', 'WARNING', 'REFUSAL'),
  maximum: fc.option(fc.nat(3)),
});
const story = fc.record({
  limits: fc.array(bounds, { minLength: distinct.length, maxLength: distinct.length }),
  overridden: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
  acts: fc.array(fc.record({ entry: fc.nat(5), forward: fc.boolean() }), { maxLength: 16 }),
});

class Model {
  readonly limits = new Map<string, Limit>();
  readonly held = new Map<number, Way[]>();

  constructor(limits: readonly object[]) {
    for (const [place, target] of distinct.entries()) {
      this.limits.set(targetText(target), { ...freeLimit(target.scope), ...limits[place] } as Limit);
    }
  }

  take(entry: number, overridden: boolean): boolean {
    const texts = targetsOf(countedOf(entry)).map(targetText);
    const got = admission(
      texts.map((text) => this.limits.get(text) as Limit),
      overridden,
    );
    for (const [place, { limit }] of (got.places ?? []).entries()) this.limits.set(texts[place] ?? '', limit);
    if (got.places)
      this.held.set(
        entry,
        got.places.map(({ way }) => way),
      );
    return got.places !== null;
  }

  free(entry: number): void {
    const ways = this.held.get(entry) ?? [];
    for (const [place, target] of targetsOf(countedOf(entry)).entries()) {
      const [text, way] = [targetText(target), ways[place]];
      if (way) this.limits.set(text, freed(this.limits.get(text) as Limit, way));
    }
    this.held.delete(entry);
  }
}

async function tellStore(roundId: string, entry: number, forward: boolean, overridden: boolean) {
  const entryId = entries[entry] as string;
  const got = await transact(world.db, async (tx) => {
    if (!forward) return freePlaces(tx, roundId, entryId);
    const taken = await takePlaces(tx, { roundId, entryId, overridden }, countedOf(entry));
    return taken.places ? true : { refused: 'quota.provinceFull' as const, facts: {} };
  });
  return got === true;
}

test('the counters of the store agree with the domain on every history of forwarding and withdrawing', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ limits, overridden, acts }) => {
      const roundId = world.ids.id();
      const model = new Model(limits);
      await world.db.quotaPlace.deleteMany();
      const rows = [...model.limits].map(([target, limit]) => ({ ...limit, roundId, target }));
      await world.db.quota.createMany({ data: rows });
      for (const { entry, forward } of acts) {
        if (forward && model.held.has(entry)) continue;
        const overrides = overridden.includes(entry);
        const passed = await tellStore(roundId, entry, forward, overrides);
        if (!forward) model.free(entry);
        else expect(passed).toBe(model.take(entry, overrides));
      }
      const stored = await listLimits(world.db, roundId, distinct);
      expect(stored.map(({ target, ...limit }) => [targetText(target), limit])).toEqual([...model.limits]);
    }),
    { numRuns: 30 },
  );
});
