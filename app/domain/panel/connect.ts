import { at, atWish, type Desk, free, give, take, weight } from './desk';
import { type Part, partsOf, scoredOf } from './parts';

/**
 * Joins the parts of each product group's graph: first by exchanging two entries between two jurors, which leaves every
 * load as it is; where that cannot help, by one sheet more for an entry. What is left apart cannot be joined without
 * barring rules, signed sheets or wishes being broken.
 */
export function connect(desk: Desk): void {
  const groups = new Set(desk.entries.map((entry) => entry.group));
  for (const group of groups) {
    const places = desk.entries.flatMap((entry, place) => (entry.group === group ? [place] : []));
    let parts = partsOf(scoredOf(desk, places));
    while (parts.length > 1 && (exchange(desk, places, parts) || link(desk, places, parts))) {
      parts = partsOf(scoredOf(desk, places));
    }
  }
}

/** A sheet that may move: not signed yet. */
type Edge = { entry: number; juror: number };

function edgesOf(desk: Desk, places: readonly number[], part: Part): Edge[] {
  const inside = new Set(part.entries);
  return places
    .filter((place) => inside.has(at(desk.entries, place).code))
    .flatMap((entry) => [...at(desk.given, entry)].map((juror) => ({ entry, juror })))
    .filter(({ entry, juror }) => !at(desk.held, entry).has(juror));
}

/** Exchanges entries between two parts so that they become one; false where no exchange does. */
function exchange(desk: Desk, places: readonly number[], parts: readonly Part[]): boolean {
  const edges = parts.map((part) => edgesOf(desk, places, part));
  for (const [number, part] of parts.entries()) {
    const others = edges.flatMap((list, place) => (place === number ? [] : list));
    for (const edge of at(edges, number)) {
      const other = others.find((one) => fits(desk, edge, one));
      if (!other || isBridge(desk, places, part, edge)) continue;
      swap(desk, edge, other);
      return true;
    }
  }
  return false;
}

/** Whether either juror may score the other's entry. The parts are apart, so neither does already. */
function fits(desk: Desk, one: Edge, other: Edge): boolean {
  return at(desk.open, one.entry).includes(other.juror) && at(desk.open, other.entry).includes(one.juror);
}

function swap(desk: Desk, one: Edge, other: Edge): void {
  take(desk, one.entry, one.juror);
  take(desk, other.entry, other.juror);
  give(desk, one.entry, other.juror);
  give(desk, other.entry, one.juror);
}

/** Whether a part falls apart, or loses a juror or an entry, without this sheet. */
function isBridge(desk: Desk, places: readonly number[], part: Part, { entry, juror }: Edge): boolean {
  take(desk, entry, juror);
  const inside = new Set(part.entries);
  const left = partsOf(scoredOf(desk, places)).filter((one) => one.entries.some((code) => inside.has(code)));
  give(desk, entry, juror);
  const [whole] = left;
  return !whole || whole.jurors.length < part.jurors.length || whole.entries.length < part.entries.length;
}

/** One more sheet between two parts, by the juror who carries least and has not as many as he wishes. */
function link(desk: Desk, places: readonly number[], parts: readonly Part[]): boolean {
  const partOf = new Map(
    parts.flatMap((part) => [...part.jurors, ...part.entries].map((code) => [code, part])),
  );
  const links = places.flatMap((entry) => {
    const own = partOf.get(at(desk.entries, entry).code);
    return free(desk, entry).flatMap((juror) => {
      const other = partOf.get(at(desk.jurors, juror).code);
      return own && other && own !== other && !atWish(desk, juror) ? [{ entry, juror }] : [];
    });
  });
  const [best] = links.sort((a, b) => weight(desk, a.juror) - weight(desk, b.juror) || a.juror - b.juror);
  if (best) give(desk, best.entry, best.juror);
  return best !== undefined;
}
