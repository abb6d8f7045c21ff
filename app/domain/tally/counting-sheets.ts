import type { IgnoredReason } from '../result';
import type { BundleEntry, BundleJuror, BundleSheet, RoundBundle } from '../round-bundle/bundle';

/**
 * Which signed sheets count (rules 1 and 2): those of an eligible entry, by a juror whose panel covers its group and
 * who has not recused himself from it.
 */
export type CountedSheet = { sheet: Pick<BundleSheet, 'juror' | 'marks'>; total: number };

/** What scoring looks at in an entry. */
export type ScoredEntry = Pick<BundleEntry, 'id' | 'group' | 'status'>;

/** What the score of an entry rests on. */
export type ScoredParts = Pick<RoundBundle, 'jurors' | 'recusals'> & {
  entries: readonly ScoredEntry[];
  sheets: readonly Pick<BundleSheet, 'juror' | 'entry' | 'pass' | 'marks'>[];
  rules: Pick<RoundBundle['rules'], 'passes' | 'aggregate' | 'minimumSheets' | 'threshold'>;
};

/** The value of a key that the bundle guarantees; a miss is a bug of whoever made the bundle. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the bundle knows no ${String(key)}`);
  return value;
}

/** Elements by their id. */
export function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((element) => [element.id, element]));
}

function recusedFrom(recusals: RoundBundle['recusals']): Map<string, Set<string>> {
  const jurors = new Map<string, Set<string>>();
  for (const { juror, entry } of recusals) {
    const recused = jurors.get(entry) ?? new Set();
    jurors.set(entry, recused.add(juror));
  }
  return jurors;
}

/** A question to ask of every sheet: the first reason why it does not count, passes aside; null when it may. */
export function reasonAgainst(
  parts: ScoredParts,
): (sheet: Pick<BundleSheet, 'juror' | 'entry'>) => IgnoredReason | null {
  const entries = byId(parts.entries);
  const jurors = byId<BundleJuror>(parts.jurors);
  const recused = recusedFrom(parts.recusals);
  return (sheet) => {
    const entry = known(entries, sheet.entry);
    if (entry.status !== 'ELIGIBLE') return entry.status;
    if (!known(jurors, sheet.juror).groups.includes(entry.group)) return 'NOT_IN_PANEL';
    return recused.get(entry.id)?.has(sheet.juror) ? 'RECUSED' : null;
  };
}

/** The sum of a sheet's marks in hundredths. */
export function markSum(marks: Record<string, number>): number {
  let total = 0;
  for (const id of Object.keys(marks)) total += marks[id] as number;
  return total;
}
