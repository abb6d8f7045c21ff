import { byCode, type Panel, type PanelEntry, type PanelJuror, pairKey, reasonAgainst } from './panel';

/**
 * A proposal while it is made: jurors and entries by their place in code order, who may score what, and who does so
 * far. It is changed in place and never leaves the making of a proposal.
 */
export type Desk = {
  jurors: readonly PanelJuror[];
  entries: readonly PanelEntry[];
  /** By entry: the jurors who may score it. */
  open: readonly (readonly number[])[];
  /** By entry: the jurors who score it; those in `held` have signed and stay. */
  given: Set<number>[];
  held: readonly ReadonlySet<number>[];
  /** By juror: the entries he scores. */
  own: Set<number>[];
  /** By juror and juror: entries they both score. */
  shared: number[][];
};

/** More than any number of entries: a juror at the wished most is taken only where nobody else can. */
const beyondWish = 1e9;

/** Lays a panel out; signed sheets of open groups are given from the start. */
export function layOut(panel: Panel): Desk {
  const [jurors, entries] = [byCode(panel.jurors), byCode(panel.entries)];
  const against = reasonAgainst(panel);
  const signed = new Set(panel.held.map(pairKey));
  const places = jurors.map((_, place) => place);
  const those = (ask: (juror: PanelJuror) => boolean) => places.filter((place) => ask(at(jurors, place)));
  const hasSigned = (juror: string, entry: string) => signed.has(pairKey({ juror, entry }));
  const desk: Desk = {
    jurors,
    entries,
    open: entries.map((entry) => those((juror) => against(juror, entry) === null)),
    given: entries.map(() => new Set()),
    held: entries.map((entry) => new Set(those((juror) => hasSigned(juror.code, entry.code)))),
    own: jurors.map(() => new Set()),
    shared: jurors.map(() => jurors.map(() => 0)),
  };
  desk.held.forEach((places, entry) => {
    for (const juror of places) give(desk, entry, juror);
  });
  return desk;
}

/** What stands in a list at a place that exists. */
export function at<T>(list: readonly T[], place: number): T {
  return list[place] as T;
}

function share(desk: Desk, entry: number, juror: number, change: 1 | -1): void {
  for (const other of at(desk.given, entry)) {
    if (other === juror) continue;
    at(desk.shared, juror)[other] = at(at(desk.shared, juror), other) + change;
    at(desk.shared, other)[juror] = at(at(desk.shared, other), juror) + change;
  }
}

/** Lets a juror score an entry. */
export function give(desk: Desk, entry: number, juror: number): void {
  share(desk, entry, juror, 1);
  at(desk.given, entry).add(juror);
  at(desk.own, juror).add(entry);
}

/** Takes an entry away from a juror. */
export function take(desk: Desk, entry: number, juror: number): void {
  share(desk, entry, juror, -1);
  at(desk.given, entry).delete(juror);
  at(desk.own, juror).delete(entry);
}

/** What one more entry costs a juror: his load, and far more once he has as many as he wishes. */
export function weight(desk: Desk, juror: number): number {
  const load = at(desk.own, juror).size;
  const { most } = at(desk.jurors, juror);
  return most !== null && load >= most ? beyondWish + load : load;
}

/** Whether one more entry would be more than the juror wishes. */
export function atWish(desk: Desk, juror: number): boolean {
  return weight(desk, juror) >= beyondWish;
}

/** Jurors who may score an entry and do not yet. */
export function free(desk: Desk, entry: number): number[] {
  return at(desk.open, entry).filter((juror) => !at(desk.given, entry).has(juror));
}

/** Sheets an entry comes to: those given, and those that stand of jurors who have left. */
export function sheetsOf(desk: Desk, entry: number): number {
  return at(desk.given, entry).size + at(desk.entries, entry).standing.length;
}
