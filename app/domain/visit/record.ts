import { type Refusal, refuse } from '../refusal';
import type { CheckKind } from './checklist';
import { sortKey } from './sort-key';
import { moveRefusal, type VisitState } from './visit';

/** What was found of one line of the checklist. */
export const findings = ['MATCHES', 'DIFFERS', 'NOT_CHECKED'] as const;

export type Finding = (typeof findings)[number];

/** A line of the checklist with what was found; `finding` is null until somebody says. */
export type CheckItem = {
  id: string;
  entryId: string;
  kind: CheckKind;
  key: string;
  claim: string;
  finding: Finding | null;
  remark: string;
};

/** For whom somebody is present: the visiting team, the producer, or others (the commune, the province). */
export const sides = ['TEAM', 'PRODUCER', 'OTHER'] as const;

export type Side = (typeof sides)[number];

/**
 * A signature: drawn (an SVG path) or, where `path` is null, the typed name. `over` is the digest of what it stands
 * under; it counts as long as that is still what is recorded.
 */
export type Signature = { at: string; path: string | null; over: string };

/** Somebody who was met or was there, with the signature if there is one. */
export type Presence = { id: string; side: Side; name: string; title: string; signed: Signature | null };

/** What a team records at a producer's. */
export type VisitRecord = {
  state: VisitState;
  items: readonly CheckItem[];
  conclusion: string;
  /** Why nobody signs for the producer; empty where somebody does. */
  unsignedReason: string;
  presences: readonly Presence[];
};

/**
 * One thing recorded. A tablet gives each an id of its own, so that sending it twice is as once. Of two people who record
 * the same line the last word holds; the log keeps both. `seen` marks what the signer had before him (`contentMark`).
 */
export type VisitAct =
  | { kind: 'check'; item: string; finding: Finding | null; remark: string }
  | { kind: 'conclude'; conclusion: string; unsignedReason: string }
  | { kind: 'meet'; person: string; side: Side; name: string; title: string }
  | { kind: 'leave'; person: string }
  | { kind: 'sign'; person: string; at: string; path: string | null; seen?: number };

/** Makes a digest of a text: SHA-256 at the server, the text itself on a tablet that has nothing to prove. */
export type Digest = (text: string) => string;

/** The words that signatures stand under: every finding with its remark, and the conclusion. */
export function contentOf(record: VisitRecord): string {
  const items = record.items.map(({ id, finding, remark }) => [id, finding, remark]);
  return JSON.stringify(['visit/1', items, record.conclusion, record.unsignedReason]);
}

/** A mark of the words that signatures stand under, to tell whether they changed between seeing and signing. */
export function contentMark(record: VisitRecord): number {
  return sortKey(contentOf(record));
}

/** Whether a signature stands under what is recorded now. */
export function signatureHolds(record: VisitRecord, presence: Presence, digest: Digest): boolean {
  return presence.signed !== null && presence.signed.over === digest(contentOf(record));
}

/**
 * Records one thing. The first opens the visit. Refuses `visit.wrongState` for what is reported or cancelled, `notFound`
 * for an item or a person that is none of the visit's. A finding without its remark may stand while the team works.
 */
export function record(was: VisitRecord, act: VisitAct, digest: Digest): VisitRecord | Refusal {
  const closed = moveRefusal(was.state, 'record');
  if (closed) return closed;
  const now: VisitRecord = { ...was, state: 'UNDERWAY' };
  if (act.kind === 'conclude') {
    return { ...now, conclusion: act.conclusion, unsignedReason: act.unsignedReason };
  }
  if (act.kind === 'check') return checked(now, act);
  if (act.kind === 'meet') return met(now, act);
  if (!was.presences.some(({ id }) => id === act.person)) return refuse('notFound');
  if (act.kind === 'leave') {
    return { ...now, presences: was.presences.filter(({ id }) => id !== act.person) };
  }
  return { ...now, presences: withPerson(was, act.person, { signed: signatureOf(now, act, digest) }) };
}

type Act<K extends VisitAct['kind']> = Extract<VisitAct, { kind: K }>;

/** What a signer did not have before him he has not signed: such a signature stands under nothing. */
function signatureOf(now: VisitRecord, { at, path, seen }: Act<'sign'>, digest: Digest): Signature {
  const same = seen === undefined || seen === contentMark(now);
  return { at, path, over: same ? digest(contentOf(now)) : '' };
}

function checked(now: VisitRecord, { item, finding, remark }: Act<'check'>): VisitRecord | Refusal {
  if (!now.items.some(({ id }) => id === item)) return refuse('notFound');
  const items = now.items.map((one) => (one.id === item ? { ...one, finding, remark } : one));
  return { ...now, items };
}

/** Meeting somebody again corrects name and office; what was signed under another name is signed no more. */
function met(now: VisitRecord, { person, side, name, title }: Act<'meet'>): VisitRecord {
  const known = now.presences.find(({ id }) => id === person);
  if (known) {
    const same = known.name === name && known.title === title && known.side === side;
    return same ? now : { ...now, presences: withPerson(now, person, { side, name, title, signed: null }) };
  }
  return { ...now, presences: [...now.presences, { id: person, side, name, title, signed: null }] };
}

function withPerson(record: VisitRecord, person: string, part: Partial<Presence>): Presence[] {
  return record.presences.map((one) => (one.id === person ? { ...one, ...part } : one));
}

/** Whether an act says something that the record does not say already. What names an unknown item counts as new. */
export function changes(was: VisitRecord, act: VisitAct): boolean {
  if (act.kind === 'conclude') {
    return act.conclusion !== was.conclusion || act.unsignedReason !== was.unsignedReason;
  }
  if (act.kind !== 'check') return true;
  const item = was.items.find(({ id }) => id === act.item);
  return item?.finding !== act.finding || item.remark !== act.remark;
}
