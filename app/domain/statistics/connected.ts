import type { Design } from './totals';

/** A part of the juror–entry graph in which everybody is linked to everybody through shared entries. */
export type Part = { jurors: string[]; entries: string[] };

/**
 * The connected parts of the graph whose edges are the sheets, largest number of entries first. With more than one, the
 * jurors of different parts have no entry in common through which they could be compared.
 */
export function connectedParts(design: Design): Part[] {
  const { jurors, entries, cells } = design;
  const parent = [...jurors, ...entries].map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (const { juror, entry } of cells) parent[root(juror)] = root(jurors.length + entry);
  const parts = new Map<number, Part>();
  const partOf = (place: number): Part => {
    const part = parts.get(root(place)) ?? { jurors: [], entries: [] };
    parts.set(root(place), part);
    return part;
  };
  for (const [place, id] of jurors.entries()) partOf(place).jurors.push(id);
  for (const [place, id] of entries.entries()) partOf(jurors.length + place).entries.push(id);
  return [...parts.values()].sort((a, b) => b.entries.length - a.entries.length);
}
