import { type Assignment, type PanelEntry, type PanelJuror, reasonAgainst } from '~/domain/panel/panel';
import { type PanelProblem, panelProblems } from '~/domain/panel/problems';
import type { LoadedPanel } from '~/store/panel/load-panel';

/** What a juror carries: entries by product group, and the most he wishes. */
export type JurorLoad = {
  code: string;
  name: string;
  most: number | null;
  byGroup: Record<number, number>;
  total: number;
};

/** The loads of an assignment and what it leaves unsatisfied, as pages show them. */
export function loadsAndProblems(
  loaded: LoadedPanel,
  assignments: readonly Assignment[],
): { loads: JurorLoad[]; problems: PanelProblem[] } {
  const groupOf = new Map(loaded.entries.map(({ code, group }) => [code, group]));
  const entriesOf = new Map(assignments.map(({ juror, entries }) => [juror, entries]));
  const wishes = new Map(loaded.panel.jurors.map(({ code, most }) => [code, most]));
  const loads = loaded.seats.map(({ code, name }) => {
    const entries = entriesOf.get(code) ?? [];
    const byGroup: Record<number, number> = {};
    for (const entry of entries) {
      const group = groupOf.get(entry) ?? 0;
      byGroup[group] = (byGroup[group] ?? 0) + 1;
    }
    return { code, name, most: wishes.get(code) ?? null, byGroup, total: entries.length };
  });
  return { loads, problems: panelProblems(loaded.panel, assignments) };
}

/** A juror who covers a product group, and the entries of the group with who scores them and who may not. */
export type GroupMatrix = {
  group: number;
  jurors: { code: string; name: string }[];
  entries: MatrixEntry[];
};

/** `given`, `signed`: codes of jurors; `kept`: why a juror of the group may not score the entry, by code. */
export type MatrixEntry = {
  code: string;
  name: string;
  producer: string;
  given: string[];
  signed: string[];
  kept: Record<string, string>;
};

/** Jurors × entries of each product group that has entries. */
export function matricesOf(loaded: LoadedPanel, assignments: readonly Assignment[]): GroupMatrix[] {
  const { panel, seats } = loaded;
  const names = new Map(seats.map(({ code, name }) => [code, name]));
  const cellsOf = asRow(loaded, assignments);
  const groups = [...new Set(panel.entries.map(({ group }) => group))].sort((a, b) => a - b);
  return groups.map((group) => {
    const jurors = panel.jurors.filter((juror) => juror.groups.includes(group));
    const entries = panel.entries.filter((entry) => entry.group === group);
    return {
      group,
      jurors: jurors.map(({ code }) => ({ code, name: names.get(code) ?? '' })),
      entries: entries.map((entry) => cellsOf(entry, jurors)),
    };
  });
}

/** Writes the row of an entry. */
function asRow({ panel, entries }: LoadedPanel, assignments: readonly Assignment[]) {
  const against = reasonAgainst(panel);
  const pairs = assignments.flatMap(({ juror, entries: own }) => own.map((entry) => ({ juror, entry })));
  const [scorers, signed] = [collect(pairs), collect(panel.held)];
  const printed = new Map(entries.map(({ code, name, producer }) => [code, { name, producer }]));
  return (entry: PanelEntry, jurors: readonly PanelJuror[]): MatrixEntry => ({
    code: entry.code,
    ...(printed.get(entry.code) ?? { name: '', producer: '' }),
    given: scorers.get(entry.code) ?? [],
    signed: signed.get(entry.code) ?? [],
    kept: Object.fromEntries(
      jurors.flatMap((juror) => {
        const reason = against(juror, entry);
        return reason ? [[juror.code, reason]] : [];
      }),
    ),
  });
}

/** Jurors by entry. */
function collect(pairs: readonly { juror: string; entry: string }[]): Map<string, string[]> {
  const jurors = new Map<string, string[]>();
  for (const { juror, entry } of pairs) {
    const known = jurors.get(entry) ?? [];
    known.push(juror);
    jurors.set(entry, known);
  }
  return jurors;
}
