import type { RoundRules } from '../round';
import { type BarReason, type BarredEntry, barOf, type Own } from './bars';

/**
 * Who may score what in a round. By default every juror of a product group scores every entry of it; a round may
 * instead assign entries one by one. Jurors and entries go by their codes, which order everything: the same panel gives
 * the same answers.
 */
export type PanelJuror = Own & {
  code: string;
  groups: readonly number[];
  /** The most entries the juror wishes to score; null where no wish is known. A wish, no limit. */
  most: number | null;
};

/** An eligible entry. `standing` are jurors who have left the panel and whose signed sheet of it stands. */
export type PanelEntry = BarredEntry & { code: string; group: number; standing: readonly string[] };

/** A juror and an entry. */
export type Pair = { juror: string; entry: string };

/** Why a juror of the group does not score an entry, bars aside: a recusal, or the sheet of whom he replaces stands. */
export type ClosedReason = 'RECUSED' | 'PREDECESSOR';

export type Panel = {
  jurors: readonly PanelJuror[];
  entries: readonly PanelEntry[];
  rules: Pick<RoundRules, 'minimumSheets' | 'barOwnProvince' | 'barOwnProducer'>;
  closed: readonly (Pair & { reason: ClosedReason })[];
  /** Pairs with a signed sheet: they stay. */
  held: readonly Pair[];
};

/** What one juror scores, entries by code. */
export type Assignment = { juror: string; entries: string[] };

/** A juror of an entry's group who may not score it. */
export type Kept = { juror: string; reason: BarReason | ClosedReason };

/** Sorts by code; codes of one list are unique. */
export function byCode<T extends { code: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The key of a pair in a set. */
export function pairKey({ juror, entry }: Pair): string {
  return `${juror} ${entry}`;
}

/** A question to ask of every juror and entry of a panel: why not; `OTHER_GROUP` goes before the rest, null is yes. */
export function reasonAgainst(
  panel: Panel,
): (juror: PanelJuror, entry: PanelEntry) => Kept['reason'] | 'OTHER_GROUP' | null {
  const closed = new Map(panel.closed.map((pair) => [pairKey(pair), pair.reason]));
  return (juror, entry) => {
    if (!juror.groups.includes(entry.group)) return 'OTHER_GROUP';
    const bar = barOf(juror, entry, panel.rules);
    return bar ?? closed.get(pairKey({ juror: juror.code, entry: entry.code })) ?? null;
  };
}

/** The default: every juror scores every entry of the own groups that is open to him, and what he has signed. */
export function everybody(panel: Panel): Assignment[] {
  const against = reasonAgainst(panel);
  const held = new Set(panel.held.map(pairKey));
  const entries = byCode(panel.entries);
  return byCode(panel.jurors).map((juror) => {
    const own = entries.filter(
      (entry) =>
        held.has(pairKey({ juror: juror.code, entry: entry.code })) || against(juror, entry) === null,
    );
    return { juror: juror.code, entries: own.map((entry) => entry.code) };
  });
}

/** Pairs as what each juror of the panel scores; pairs of others fall out. */
export function assignmentsOf(panel: Panel, pairs: readonly Pair[]): Assignment[] {
  const own = new Map(byCode(panel.jurors).map(({ code }) => [code, [] as string[]]));
  for (const { juror, entry } of pairs) own.get(juror)?.push(entry);
  return [...own].map(([juror, entries]) => ({ juror, entries: entries.sort() }));
}
