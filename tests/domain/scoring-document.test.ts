import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aggregate } from '~/domain/aggregate';
import { validUntil } from '~/domain/certificate/validity';
import { exactText, fraction } from '~/domain/fraction';
import { pointsText } from '~/domain/points';
import { resultText } from '~/domain/result';
import type { BundleSheet, RoundBundle } from '~/domain/round-bundle/bundle';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { markdownTables } from '../support/markdown-tables';

/** docs/scoring.md says what its example comes to: every cell of every table. */
const bytes = readFileSync('docs/examples/scoring-bundle.json');
const tables = markdownTables(readFileSync('docs/scoring.md', 'utf8'));

function example(): RoundBundle {
  const read = parseBundle(bytes);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.bundle;
}

const resultOf = (bundle: RoundBundle) => tally(bundle, createHash('sha256').update(bytes).digest('hex'));

const changed = (rules: Partial<RoundBundle['rules']>) => {
  const bundle = example();
  return resultOf({ ...bundle, rules: { ...bundle.rules, ...rules } });
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const total = (sheet: BundleSheet) => sum(Object.values(sheet.marks));
const inPoints = (hundredths: { num: bigint; den: bigint }) =>
  exactText(fraction(hundredths.num, hundredths.den * 100n));

function counting(entry: string): BundleSheet[] {
  const bundle = example();
  const recused = (juror: string) =>
    bundle.recusals.some((recusal) => recusal.juror === juror && recusal.entry === entry);
  return bundle.sheets.filter((sheet) => sheet.entry === entry && !recused(sheet.juror));
}

const expected: Record<string, () => unknown[][]> = {
  rules() {
    const { passes, aggregate: how, minimumSheets, threshold, tieBreak, council } = example().rules;
    const { share, comparison, base } = council.majority;
    return [
      ['Passes of scoring', 'số vòng chấm', passes],
      ['How sheets become one score', 'cách tính điểm', how.method],
      ['Sheets an entry needs', 'số phiếu tối thiểu', minimumSheets],
      ['Threshold', 'ngưỡng điểm', `${threshold.comparison} ${pointsText(threshold.points)}`],
      ['Who is first at equal scores', 'thứ tự xét khi bằng điểm', tieBreak.join(', ')],
      ['Members present for a vote', 'tỷ lệ dự họp', council.quorum],
      ['Votes in favour', 'tỷ lệ đồng ý', `${comparison} ${share} of ${base}`],
    ];
  },
  sheets() {
    const bundle = example();
    const { ignoredSheets } = resultOf(bundle);
    return bundle.sheets.map((sheet) => {
      const { juror, entry, marks } = sheet;
      const against = ignoredSheets.find((ignored) => ignored.juror === juror && ignored.entry === entry);
      const points = [...Object.values(marks), total(sheet)].map(pointsText);
      return [entry, juror, ...points, against?.reason ?? 'yes'];
    });
  },
  scores: () =>
    resultOf(example()).entries.map(({ id, score, outcome }) => {
      const totals = counting(id).map(total);
      const terms = totals.map(pointsText).join(' + ');
      const meets = outcome === 'BELOW_THRESHOLD' ? 'no' : 'yes';
      return [id, terms, pointsText(sum(totals)), score?.exact, score?.display, meets];
    }),
  methods() {
    const ways = [{ method: 'mean' }, { method: 'trimmed-mean', trim: 1 }, { method: 'median' }] as const;
    const results = ways.map((how) => changed({ aggregate: how }).entries);
    return example().entries.map(({ id }, at) => [
      id,
      ...results.map((entries) => entries[at]?.score?.exact ?? 'none'),
    ]);
  },
  ranks() {
    const bundle = example();
    return resultOf(bundle).entries.map(({ id, group, score, rank }) => {
      const subtotals = counting(id).map((sheet) => sheet.marks['1.1'] as number);
      return [group, id, score?.exact, inPoints(aggregate(bundle.rules.aggregate, subtotals)), rank];
    });
  },
  votes() {
    const bundle = example();
    const { entries } = resultOf(bundle);
    const { ballots = [], present = [] } = bundle.council ?? {};
    return ballots.map(({ entry, for: inFavour, against, blank }) => {
      const outcome = entries.find(({ id }) => id === entry)?.outcome;
      return [entry, inFavour, against, blank, `${inFavour}/${present.length}`, outcome];
    });
  },
  bases() {
    const { rules, council } = example();
    const ballot = council?.ballots.find(({ entry }) => entry === 'E002');
    const { for: inFavour = 0, against = 0 } = ballot ?? {};
    const bases = {
      present: council?.present.length,
      members: council?.members.length,
      valid: inFavour + against,
    };
    return Object.entries(bases).map(([base, number]) => {
      const majority = { ...rules.council.majority, base: base as keyof typeof bases };
      const { entries } = changed({ council: { ...rules.council, majority } });
      return [base, `${inFavour}/${number}`, entries.find(({ id }) => id === 'E002')?.outcome];
    });
  },
  outcomes: () =>
    resultOf(example()).entries.map(({ id, group, sheets, score, rank, outcome }) => [
      ...[id, group, sheets, score?.display, rank, outcome],
    ]),
  counts() {
    const { counts } = resultOf(example());
    return [
      ['Entered', 'tổng số', counts.entered],
      ['Eligible', 'hợp lệ', counts.eligible],
      ['Not eligible', 'không hợp lệ', counts.notEligible],
      ['Withdrawn', 'đã rút', counts.withdrawn],
      ['Merged', 'đã gộp', counts.merged],
      ['Reached', 'đạt ngưỡng', counts.reachedThreshold],
      ['Recognised', 'được công nhận', counts.recognised],
    ];
  },
  agreement: () => resultOf(example()).reliability.groups.map(({ group, alpha }) => [group, alpha]),
  severity: () =>
    resultOf(example()).reliability.jurors.map(({ id, sheets, severity }) => [id, sheets, severity]),
  validity: () =>
    ([true, false] as const).map((firstYearCounts) => [
      firstYearCounts ? 'counts' : 'does not count',
      validUntil('2026-06-12', { years: 4, firstYearCounts }),
    ]),
};

test('the document has the tables that are compared, and no other', () => {
  expect([...tables.keys()]).toEqual(Object.keys(expected).map((name) => `Example: ${name}`));
});

test.each(Object.keys(expected))('its table of %s is what the example comes to', (name) => {
  const rows = expected[name]?.().map((row) => row.map(String));
  expect(tables.get(`Example: ${name}`)).toEqual(rows);
});

test('the files of the example are those that the product writes', () => {
  expect(bundleText(example())).toBe(bytes.toString());
  expect(resultText(resultOf(example()))).toBe(readFileSync('docs/examples/scoring-result.json', 'utf8'));
});

test('the example has a tie that is broken, a sheet that is recused, and an entry that rounding would lift', () => {
  const { entries, ignoredSheets } = resultOf(example());
  const [first, second, , close] = entries;
  expect([first?.score, second?.rank, first?.rank]).toEqual([second?.score, 2, 1]);
  expect(ignoredSheets).toEqual([{ juror: 'J03', entry: 'E003', pass: 1, reason: 'RECUSED' }]);
  expect([close?.score?.display, close?.outcome]).toEqual(['70.00', 'BELOW_THRESHOLD']);
});
