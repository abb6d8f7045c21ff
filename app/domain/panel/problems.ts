import { type Assignment, byCode, type Kept, type Panel, type PanelEntry, reasonAgainst } from './panel';
import { type Part, partsOf } from './parts';

/**
 * What an assignment of entries to jurors leaves unsatisfied, each with its facts: for a proposal, for what the
 * organiser has made of it, and for the default that everybody scores the own groups.
 */
export type PanelProblem =
  | { code: 'GROUP_LACKS_JURORS'; group: number; jurors: number; needed: number }
  | { code: 'ENTRY_SHORT'; entry: string; group: number; sheets: number; needed: number; kept: Kept[] }
  | { code: 'NOT_CONNECTED'; group: number; parts: Part[] }
  | { code: 'LOAD_UNEVEN'; least: Load; most: Load }
  | { code: 'OVER_WISH'; juror: string; entries: number; wished: number };

/** How many entries a juror scores. */
export type Load = { juror: string; entries: number };

/**
 * Every problem of an assignment, in a fixed order: groups with fewer jurors than sheets needed, entries with fewer
 * sheets (and who of the group is kept from them), graphs in parts, loads apart by more than one, wishes not met.
 */
export function panelProblems(panel: Panel, assignments: readonly Assignment[]): PanelProblem[] {
  const groups = [...new Set(panel.entries.map((entry) => entry.group))].sort((a, b) => a - b);
  const scorers = scorersOf(panel, assignments);
  return [
    ...groups.flatMap((group) => lackOf(panel, group)),
    ...byCode(panel.entries).flatMap((entry) => shortOf(panel, entry, scorers)),
    ...groups.flatMap((group) => apartOf(panel, group, scorers)),
    ...unevenOf(panel, assignments),
    ...overWishes(panel, assignments),
  ];
}

/** Who scores each entry, those whose sheet stands included. */
function scorersOf(panel: Panel, assignments: readonly Assignment[]): Map<string, string[]> {
  const scorers = new Map(panel.entries.map(({ code, standing }) => [code, [...standing]]));
  for (const { juror, entries } of assignments) for (const entry of entries) scorers.get(entry)?.push(juror);
  return scorers;
}

function lackOf({ jurors, rules }: Panel, group: number): PanelProblem[] {
  const able = jurors.filter((juror) => juror.groups.includes(group)).length;
  const needed = rules.minimumSheets;
  return able < needed ? [{ code: 'GROUP_LACKS_JURORS', group, jurors: able, needed }] : [];
}

function shortOf(panel: Panel, entry: PanelEntry, scorers: ReadonlyMap<string, string[]>): PanelProblem[] {
  const sheets = (scorers.get(entry.code) as string[]).length;
  const needed = panel.rules.minimumSheets;
  if (sheets >= needed) return [];
  const against = reasonAgainst(panel);
  const kept = byCode(panel.jurors).flatMap((juror): Kept[] => {
    const reason = against(juror, entry);
    return reason && reason !== 'OTHER_GROUP' ? [{ juror: juror.code, reason }] : [];
  });
  return [{ code: 'ENTRY_SHORT', entry: entry.code, group: entry.group, sheets, needed, kept }];
}

function apartOf(panel: Panel, group: number, scorers: ReadonlyMap<string, string[]>): PanelProblem[] {
  const own = byCode(panel.entries).filter((entry) => entry.group === group);
  const parts = partsOf(own.map(({ code }) => ({ entry: code, jurors: scorers.get(code) as string[] })));
  return parts.length > 1 ? [{ code: 'NOT_CONNECTED', group, parts }] : [];
}

/** Whoever has as many as wished is no reason to call loads uneven. */
function unevenOf(panel: Panel, assignments: readonly Assignment[]): PanelProblem[] {
  const wished = new Map(panel.jurors.map(({ code, most }) => [code, most ?? Number.POSITIVE_INFINITY]));
  const loads = assignments.map(({ juror, entries }) => ({ juror, entries: entries.length }));
  const [least] = loads.filter(({ juror, entries }) => entries < (wished.get(juror) as number)).sort(byLoad);
  const [most] = [...loads].sort((a, b) => -byLoad(a, b));
  if (!least || !most || most.entries - least.entries <= 1) return [];
  return [{ code: 'LOAD_UNEVEN', least, most }];
}

const byLoad = (a: Load, b: Load) => a.entries - b.entries;

function overWishes(panel: Panel, assignments: readonly Assignment[]): PanelProblem[] {
  const wished = new Map(panel.jurors.map(({ code, most }) => [code, most]));
  return assignments.flatMap(({ juror, entries }): PanelProblem[] => {
    const most = wished.get(juror) as number | null;
    if (most === null || entries.length <= most) return [];
    return [{ code: 'OVER_WISH', juror, entries: entries.length, wished: most }];
  });
}
