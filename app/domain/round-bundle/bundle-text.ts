import { pointsText } from '../points';
import type { BundleCriterionGroup, BundleEntry, BundleRules, RoundBundle } from './bundle';

/**
 * Writes a round as the file `cnnt-round/1`: only the contract's keys, points as shortest decimal text, one-space
 * indent, final newline. The same value gives the same bytes, and reading them gives the value back.
 */
function rulesText(rules: BundleRules) {
  const { method } = rules.aggregate;
  const { quorum, majority } = rules.council;
  return {
    passes: rules.passes,
    aggregate:
      rules.aggregate.method === 'trimmed-mean' ? { method, trim: rules.aggregate.trim } : { method },
    minimumSheets: rules.minimumSheets,
    threshold: { points: pointsText(rules.threshold.points), comparison: rules.threshold.comparison },
    tieBreak: rules.tieBreak,
    council: {
      quorum,
      majority: { share: majority.share, comparison: majority.comparison, base: majority.base },
    },
  };
}

function groupText({ id, max, criteria }: BundleCriterionGroup) {
  return {
    id,
    max: pointsText(max),
    criteria: criteria.map((each) => ({
      id: each.id,
      max: pointsText(each.max),
      step: pointsText(each.step),
    })),
  };
}

function entryText({ id, group, province, status, mergedInto }: BundleEntry) {
  const place = { codeSet: province.codeSet, code: province.code };
  return { id, group, province: place, status, ...(status === 'MERGED' && { mergedInto }) };
}

/** `Object.fromEntries` keeps a key named like a part of every object, such as `__proto__`, a plain key. */
function mapped<T, U>(record: Record<string, T>, write: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, write(value)]));
}

function councilText(council: RoundBundle['council']) {
  if (!council) return null;
  const ballots = council.ballots.map(({ entry, for: inFavour, against, blank, present, casting }) => {
    return { entry, for: inFavour, against, blank, present, casting };
  });
  return { members: council.members, present: council.present, ballots };
}

/** The bytes (as text) of a bundle. Points in hundredths become decimal strings; UTF-8 without a byte-order mark. */
export function bundleText(bundle: RoundBundle): string {
  const { code, level, region, year } = bundle.round;
  const file = {
    format: 'cnnt-round/1',
    round: { code, level, region, year },
    rules: rulesText(bundle.rules),
    rubrics: mapped(bundle.rubrics, (groups) => groups.map(groupText)),
    jurors: bundle.jurors.map(({ id, groups }) => ({ id, groups })),
    entries: bundle.entries.map(entryText),
    recusals: bundle.recusals.map(({ juror, entry }) => ({ juror, entry })),
    sheets: bundle.sheets.map(({ juror, entry, pass, signedAt, marks }) => {
      return { juror, entry, pass, signedAt, marks: mapped(marks, pointsText) };
    }),
    council: councilText(bundle.council),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
