import type { ScoredEntry, ScoredParts } from '../tally/counting-sheets';
import { scoring } from '../tally/standing';
import type { BundleEntry, BundleJuror, BundleRecusal, BundleRules } from './bundle';
import { at, type Place, type Report } from './faults';
import type { CouncilFound } from './read-council';
import type { Roll } from './read-entries';
import type { SheetsFound } from './read-sheets';
import { type Found, whole } from './reading';

/**
 * A ballot for an entry that never reached the threshold is a fault. Scores are worked out from what could be read, for
 * those entries whose every part of the score is known.
 */
export type ScoreSources = {
  rules: Found<BundleRules> | undefined;
  jurors: Roll<BundleJuror> | undefined;
  entries: Roll<BundleEntry> | undefined;
  recusals: (Found<BundleRecusal> | undefined)[] | undefined;
  sheets: SheetsFound | undefined;
};

type Known = { [K in keyof ScoreSources]-?: NonNullable<ScoreSources[K]> };

/** The elements of a list that could be read whole. */
export function readable<T extends object>(list: readonly (Found<T> | undefined)[]): T[] {
  return list.map((found) => found && whole(found)).filter((sound) => sound !== undefined);
}

function scoredEntries({ entries, sheets }: Known, voted: ReadonlySet<string>): ScoredEntry[] {
  const wanted = [...voted].filter((id) => !sheets.unclear.has(id)).map((id) => entries.byId.get(id));
  return readable(wanted.map((entry) => entry && { id: entry.id, group: entry.group, status: entry.status }));
}

function scoredParts(known: Known, voted: ReadonlySet<string>): ScoredParts | undefined {
  const { passes, aggregate, minimumSheets, threshold } = known.rules;
  const rules = whole<ScoredParts['rules']>({ passes, aggregate, minimumSheets, threshold });
  const entries = scoredEntries(known, voted);
  const ids = new Set(entries.map((entry) => entry.id));
  const sheets = known.sheets.list.filter((sheet) => sheet?.entry !== undefined && ids.has(sheet.entry));
  const scored = sheets.map(
    (sheet) => sheet && { juror: sheet.juror, entry: sheet.entry, pass: sheet.pass, marks: sheet.marks },
  );
  return (
    rules && {
      rules,
      entries,
      jurors: readable([...known.jurors.byId.values()]),
      recusals: readable(known.recusals),
      sheets: readable(scored),
    }
  );
}

/** Reports the ballots, at their places below the council's, of entries whose final score misses the threshold. */
export function checkBallots(
  { rules, jurors, entries, recusals, sheets }: ScoreSources,
  council: CouncilFound | undefined,
  place: Place,
  report: Report,
) {
  const known = whole<Known>({ rules, jurors, entries, recusals, sheets });
  const ballots = council?.ballots;
  if (!known || !ballots) return;
  const voted = new Set(ballots.map((ballot) => ballot?.entry).filter((id) => id !== undefined));
  const parts = voted.size > 0 ? scoredParts(known, voted) : undefined;
  if (!parts) return;
  const { standings } = scoring(parts);
  for (const [index, ballot] of ballots.entries()) {
    const standing = ballot?.entry === undefined ? undefined : standings.get(ballot.entry);
    const misses = standing?.score && !standing.meets;
    if (misses) report.fault(at(at(place, 'ballots'), index), 'is for an entry below the threshold');
  }
}
