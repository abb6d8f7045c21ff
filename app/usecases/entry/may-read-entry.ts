import type { EntryStatus } from '~/domain/entry';
import { type Actor, may, type Post } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';

/** What decides who reads an entry's file. `recusedSeats`: juror seats recused from the entry. */
export type ReadSubject = {
  roundId: string;
  facilityId: string;
  province: ProvinceKey;
  group: number;
  status: EntryStatus;
  recusedSeats: readonly string[];
};

/** Seats of a round read eligible entries alone, and a juror none that he has recused himself from. */
function counts(post: Post, entry: ReadSubject): boolean {
  if (post.role !== 'JUROR' && post.role !== 'COUNCIL') return true;
  return entry.status === 'ELIGIBLE' && !entry.recusedSeats.includes(post.seatId);
}

/** Whether a person may read an entry's file: asked on every read. */
export function mayReadEntry(actor: Actor, entry: ReadSubject): boolean {
  const { roundId, facilityId, province, group } = entry;
  const posts = actor.posts.filter((post) => counts(post, entry));
  return may({ ...actor, posts }, 'entry.read', { roundId, facilityId, province, group });
}
