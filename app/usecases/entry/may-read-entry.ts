import type { EntryStatus } from '~/domain/entry';
import { barOf, ownOf } from '~/domain/panel/bars';
import { type Actor, may, type Post } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import type { RoundRules } from '~/domain/round';

/**
 * What decides who reads an entry's file. `recusedSeats`: juror seats recused from the entry; `assignedSeats`: those
 * assigned to it, null where all of its group are.
 */
export type ReadSubject = {
  roundId: string;
  facilityId: string;
  province: ProvinceKey;
  group: number;
  status: EntryStatus;
  rules: RoundRules;
  assignedSeats: readonly string[] | null;
  recusedSeats: readonly string[];
};

/** Seats of a round read eligible entries alone, and a juror those that he scores. */
function counts(post: Post, entry: ReadSubject, actor: Actor): boolean {
  if (post.role !== 'JUROR' && post.role !== 'COUNCIL') return true;
  if (entry.status !== 'ELIGIBLE' || entry.recusedSeats.includes(post.seatId)) return false;
  if (post.role === 'COUNCIL') return true;
  const assigned = entry.assignedSeats === null || entry.assignedSeats.includes(post.seatId);
  return assigned && barOf(ownOf(actor.posts), entry, entry.rules) === null;
}

/** The posts of a person through which the entry may be read; a juror's only for entries of his groups that he scores. */
export function postsThatRead(actor: Actor, entry: ReadSubject): Post[] {
  return actor.posts.filter(
    (post) => counts(post, entry, actor) && (post.role !== 'JUROR' || post.groups.includes(entry.group)),
  );
}

/** Whether a person may read an entry's file: asked on every read. */
export function mayReadEntry(actor: Actor, entry: ReadSubject): boolean {
  const { roundId, facilityId, province, group } = entry;
  const posts = postsThatRead(actor, entry);
  return may({ ...actor, posts }, 'entry.read', { roundId, facilityId, province, group });
}
