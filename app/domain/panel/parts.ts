import { at, type Desk } from './desk';

/**
 * The graph of one product group: jurors and the entries they score. Only within one connected part can jurors be
 * compared with each other, so that the severity of each tells from the quality of what he saw.
 */
export type Part = { jurors: string[]; entries: string[] };

/** What the graph is made of: an entry and everybody whose sheet of it counts. */
export type Scored = { entry: string; jurors: readonly string[] };

/** The connected parts of a graph, by their first entry; entries that nobody scores belong to none. */
export function partsOf(scored: readonly Scored[]): Part[] {
  const partOf = new Map<string, Part>();
  const parts = new Set<Part>();
  for (const { entry, jurors } of scored) {
    if (jurors.length === 0) continue;
    const part: Part = { jurors: [], entries: [entry] };
    parts.add(part);
    for (const juror of jurors) {
      const known = partOf.get(juror);
      if (!known) part.jurors.push(juror);
      if (known && known !== part) absorb(part, known, partOf, parts);
      partOf.set(juror, part);
    }
  }
  return [...parts].map(sorted).sort((a, b) => (at(a.entries, 0) < at(b.entries, 0) ? -1 : 1));
}

function absorb(part: Part, other: Part, partOf: Map<string, Part>, parts: Set<Part>): void {
  part.jurors.push(...other.jurors);
  part.entries.push(...other.entries);
  for (const juror of other.jurors) partOf.set(juror, part);
  parts.delete(other);
}

const sorted = ({ jurors, entries }: Part): Part => ({ jurors: jurors.sort(), entries: entries.sort() });

/** Entries of a group with their jurors, by place in the desk; jurors who have left count where their sheet stands. */
export function scoredOf(desk: Desk, places: readonly number[]): Scored[] {
  return places.map((place) => {
    const { code, standing } = at(desk.entries, place);
    const given = [...at(desk.given, place)].map((juror) => at(desk.jurors, juror).code);
    return { entry: code, jurors: [...given, ...standing] };
  });
}
