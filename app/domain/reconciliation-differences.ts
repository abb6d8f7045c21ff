import { atIntake } from './entry';
import { type ProvinceKey, provinceText } from './province';
import { type Journey, type NamedEntry, type Stage, stages } from './reconciliation';

/**
 * Where the records of a round disagree. Nothing here happens while every change goes through the moves of an entry; what
 * was written past them is named, entry by entry.
 */
export type Difference = { entries: NamedEntry[] } & (
  | { kind: 'stageSkipped'; stage: Stage }
  /** An entry's status has fallen behind a stage it has reached. */
  | { kind: 'fellBack' }
  | { kind: 'codeMissing' }
  /** A code was given, but the entry has no conclusion that comes with one. */
  | { kind: 'codeUnfounded' }
  /** Merged into no eligible entry of the same producer. */
  | { kind: 'mergedNowhere' }
  | { kind: 'notPublished' }
  | { kind: 'publishedOtherwise' }
  /** The counter of a province's forwarded places is not the number of entries that hold one. */
  | { kind: 'placesDiffer'; province: ProvinceKey; counter: number; held: number }
);

/** What is kept apart from the entries: counters of places by province, and the codes of the published list, if any. */
export type OtherRecords = {
  places: readonly { province: ProvinceKey; counter: number }[];
  published: readonly { code: string; name: string }[] | null;
};

/** Every difference of a round; empty means that the counts reconcile. */
export function differences(entries: readonly Journey[], records: OtherRecords): Difference[] {
  const found: Difference[] = [
    ...skipped(entries),
    { kind: 'fellBack', entries: entries.filter(fellBack) },
    { kind: 'codeMissing', entries: entries.filter(codeMissing) },
    { kind: 'codeUnfounded', entries: entries.filter(codeUnfounded) },
    { kind: 'mergedNowhere', entries: mergedNowhere(entries) },
    ...publishedDifferences(entries, records.published),
    ...placeDifferences(entries, records.places),
  ];
  return found
    .filter((difference) => difference.kind === 'placesDiffer' || difference.entries.length > 0)
    .map((difference) => ({ ...difference, entries: difference.entries.map(named) }));
}

const named = ({ id, code, name, status }: NamedEntry): NamedEntry => ({ id, code, name, status });

function skipped(entries: readonly Journey[]): Difference[] {
  return stages.slice(1).map((stage, index) => ({
    kind: 'stageSkipped',
    stage,
    entries: entries.filter(({ reached }) => reached[stage] && !reached[stages[index] as Stage]),
  }));
}

const fellBack = ({ reached, status }: Journey): boolean =>
  reached.received && status !== 'WITHDRAWN' && !atIntake.includes(status);

const codeMissing = ({ reached, status }: Journey): boolean => status === 'ELIGIBLE' && !reached.coded;

const codeUnfounded = ({ reached, status }: Journey): boolean =>
  reached.coded && !['ELIGIBLE', 'WITHDRAWN', 'MERGED'].includes(status);

function mergedNowhere(entries: readonly Journey[]): Journey[] {
  const standing = new Map(
    entries.filter(({ status }) => status === 'ELIGIBLE').map((entry) => [entry.id, entry]),
  );
  return entries.filter(({ status, mergedInto, facilityId }) => {
    const into = standing.get(mergedInto ?? '');
    return status === 'MERGED' && into?.facilityId !== facilityId;
  });
}

function publishedDifferences(
  entries: readonly Journey[],
  published: OtherRecords['published'],
): Difference[] {
  if (!published) return [];
  const listed = new Set(published.map(({ code }) => code));
  const recognised = entries.filter(({ reached }) => reached.recognised);
  const known = new Set(recognised.map(({ code }) => code));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const otherwise = published
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => byCode.get(code) ?? { id: code, code, name, status: 'ELIGIBLE' as const });
  return [
    { kind: 'notPublished', entries: recognised.filter(({ code }) => !listed.has(code ?? '')) },
    { kind: 'publishedOtherwise', entries: otherwise },
  ];
}

function placeDifferences(entries: readonly Journey[], places: OtherRecords['places']): Difference[] {
  return places.flatMap(({ province, counter }): Difference[] => {
    const holding = entries.filter(
      (entry) =>
        entry.reached.received &&
        entry.status !== 'WITHDRAWN' &&
        entry.status !== 'MERGED' &&
        provinceText(entry.province) === provinceText(province),
    );
    if (holding.length === counter) return [];
    return [{ kind: 'placesDiffer', province, counter, held: holding.length, entries: holding }];
  });
}
