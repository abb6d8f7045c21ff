import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, fraction } from '~/domain/fraction';
import type { EntryResult, RoundResult } from '~/domain/result';
import { resultText } from '~/domain/result';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { anyBundle, bundleBytes } from '../../support/bundles';

/** What holds for every bundle. */
const result = (bundle: RoundBundle) => tally(bundle, 'digest');

const byId = (entries: EntryResult[]) => new Map(entries.map((entry) => [entry.id, entry]));

const exact = (entry: EntryResult) => {
  const [num = '0', den = '1'] = (entry.score?.exact ?? '0').split('/');
  return fraction(BigInt(num), BigInt(den));
};

const shuffledVotes = (council: RoundBundle['council']) =>
  fc
    .shuffledSubarray(council?.ballots ?? [], { minLength: council?.ballots.length ?? 0 })
    .map((ballots) => council && { ...council, ballots });

const shuffled = anyBundle.chain((bundle) =>
  fc.record({
    council: shuffledVotes(bundle.council),
    bundle: fc.constant(bundle),
    sheets: fc.shuffledSubarray(bundle.sheets, { minLength: bundle.sheets.length }),
    entries: fc.shuffledSubarray(bundle.entries, { minLength: bundle.entries.length }),
    recusals: fc.shuffledSubarray(bundle.recusals, { minLength: bundle.recusals.length }),
  }),
);

test('the order of sheets, entries, recusals and ballots changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ({ bundle, ...order }) => {
      const [before, after] = [result(bundle), result({ ...bundle, ...order })];
      expect(byId(after.entries)).toEqual(byId(before.entries));
      expect(after.counts).toEqual(before.counts);
      expect(after.reliability).toEqual(before.reliability);
      expect(new Set(after.ignoredSheets.map((each) => JSON.stringify(each)))).toEqual(
        new Set(before.ignoredSheets.map((each) => JSON.stringify(each))),
      );
    }),
  );
});

test('leaving out the sheets of recused jurors changes nothing', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const recused = new Set(bundle.recusals.map(({ juror, entry }) => `${juror} ${entry}`));
      const without = bundle.sheets.filter(({ juror, entry }) => !recused.has(`${juror} ${entry}`));
      const { ignoredSheets: _, ...before } = result(bundle);
      const { ignoredSheets: __, ...after } = result({ ...bundle, sheets: without });
      expect(after).toEqual(before);
    }),
  );
});

test('whatever a recused or barred juror marks, it changes nothing', () => {
  fc.assert(
    fc.property(anyBundle, fc.constantFrom(0, 1, 2000), (bundle, mark) => {
      const groupOf = new Map(bundle.entries.map(({ id, group }) => [id, group]));
      const barred = new Set(
        bundle.jurors.flatMap(({ id, groups }) =>
          bundle.entries
            .filter((entry) => !groups.includes(groupOf.get(entry.id) ?? 0))
            .map((entry) => `${id} ${entry.id}`),
        ),
      );
      for (const { juror, entry } of bundle.recusals) barred.add(`${juror} ${entry}`);
      const sheets = bundle.sheets.map((sheet) => {
        const marks = { '1.1': mark, '1.2': mark, '2.1': mark };
        return barred.has(`${sheet.juror} ${sheet.entry}`) ? { ...sheet, marks } : sheet;
      });
      expect(result({ ...bundle, sheets })).toEqual(result(bundle));
    }),
  );
});

test('an ignored sheet changes nothing, and every sheet either counts or is ignored', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const { ignoredSheets, ...before } = result(bundle);
      const ignored = new Set(ignoredSheets.map(({ juror, entry, pass }) => `${juror} ${entry} ${pass}`));
      const counting = bundle.sheets.filter(
        ({ juror, entry, pass }) => !ignored.has(`${juror} ${entry} ${pass}`),
      );
      const { ignoredSheets: none, ...after } = result({ ...bundle, sheets: counting });
      expect(after).toEqual(before);
      expect(none).toEqual([]);
      const inPass = counting.length - bundle.sheets.length + ignored.size;
      expect(inPass).toBe(0);
    }),
  );
});

const raised = fc.tuple(
  anyBundle,
  fc.nat(),
  fc.constantFrom('1.1', '1.2', '2.1'),
  fc.integer({ min: 1, max: 2000 }),
);

test("raising one mark never lowers that entry's rank", () => {
  fc.assert(
    fc.property(raised, ([bundle, at, criterion, by]) => {
      const sheets = structuredClone(bundle.sheets);
      const sheet = sheets[at % sheets.length];
      if (!sheet) return;
      const max = { '1.1': 4000, '1.2': 2000, '2.1': 4000 }[criterion];
      sheet.marks[criterion] = Math.min(max ?? 0, (sheet.marks[criterion] ?? 0) + by);
      const [before, after] = [bundle, { ...bundle, sheets }].map((each) =>
        byId(result(each).entries).get(sheet.entry),
      );
      if (before?.rank) expect(after?.rank ?? Number.NaN).toBeLessThanOrEqual(before.rank);
    }),
    { numRuns: 300 },
  );
});

/** Whether a ranks before b, an entry without rank never. */
const before = (a?: EntryResult, b?: EntryResult) => (a?.rank && b?.rank ? a.rank < b.rank : false);

test('ranks are a total preorder of scores, refined by the tie-breaks', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const coarse = byId(result({ ...bundle, rules: { ...bundle.rules, tieBreak: [] } }).entries);
      const ranked = result(bundle).entries.filter((entry) => entry.rank !== null);
      for (const a of ranked) {
        const group = ranked.filter((b) => b.group === a.group);
        expect(a.rank).toBe(1 + group.filter((b) => before(b, a)).length);
        expect(a.tied).toBe(group.some((b) => b !== a && b.rank === a.rank));
        for (const b of group) {
          const higher = compareFractions(exact(a), exact(b)) > 0;
          expect(before(coarse.get(a.id), coarse.get(b.id))).toBe(higher);
          if (higher) expect(before(a, b)).toBe(true);
        }
      }
    }),
  );
});

test('counts always reconcile with the entries', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const { counts, entries } = result(bundle);
      expect(counts.entered).toBe(entries.length);
      expect(counts.eligible + counts.notEligible + counts.withdrawn + counts.merged).toBe(counts.entered);
      const voted = ['AWAITING_VOTE', 'NO_QUORUM', 'RECOGNISED', 'NOT_RECOGNISED'];
      expect(counts.reachedThreshold).toBe(entries.filter((entry) => voted.includes(entry.outcome)).length);
      expect(counts.recognised).toBe(entries.filter((entry) => entry.outcome === 'RECOGNISED').length);
    }),
  );
});

/** An entry as its own sheets and its vote make it, whatever the others do to its rank. */
const alone = ({ rank: _, tied: __, ...own }: EntryResult) => own;

test('a merged entry counts once: as merged, beside the entry that it went into', () => {
  fc.assert(
    fc.property(anyBundle, fc.constantFrom('E2', 'E3', 'E4'), (bundle, id) => {
      const eligible = bundle.entries.map((each) =>
        each.id === id ? { ...each, status: 'ELIGIBLE' } : each,
      );
      const merged = bundle.entries.map((each) =>
        each.id === id ? { ...each, status: 'MERGED', mergedInto: 'E1' } : each,
      );
      const [apart, joined] = [eligible, merged].map((entries) =>
        result({ ...bundle, entries: entries as RoundBundle['entries'] }),
      ) as [RoundResult, RoundResult];
      expect(joined.counts.entered).toBe(apart.counts.entered);
      expect(joined.counts.eligible).toBe(apart.counts.eligible - 1);
      expect(joined.counts.merged).toBe(apart.counts.merged + 1);
      const [own] = joined.entries.filter((entry) => entry.id === id);
      const none = { outcome: 'MERGED', sheets: 0, score: null, rank: null, tied: false };
      expect(own).toEqual({ id, group: own?.group, ...none });
      const others = (of: RoundResult) => of.entries.filter((entry) => entry.id !== id).map(alone);
      expect(others(joined)).toEqual(others(apart));
    }),
  );
});

test('a bundle re-tallies to itself after export and import, byte for byte', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      const read = parseBundle(bundleBytes(bundle));
      if (!('bundle' in read)) throw new Error(JSON.stringify(read.faults));
      expect(read.bundle).toEqual(bundle);
      expect(bundleText(read.bundle)).toBe(bundleText(bundle));
      expect(resultText(result(read.bundle))).toBe(resultText(result(bundle)));
    }),
  );
});

test('scores, ranks and outcomes agree with each other', () => {
  fc.assert(
    fc.property(anyBundle, (bundle) => {
      for (const entry of result(bundle).entries) {
        const eligible = bundle.entries.find((each) => each.id === entry.id)?.status === 'ELIGIBLE';
        expect(entry.score === null).toBe(!eligible || entry.outcome === 'INCOMPLETE');
        if (entry.rank !== null) expect(entry.score).not.toBe(null);
        if (!eligible) expect(entry.sheets).toBe(0);
      }
    }),
  );
});
