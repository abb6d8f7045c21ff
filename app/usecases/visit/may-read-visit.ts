import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { VisitState } from '~/domain/visit/visit';
import type { ReadableEntry } from '~/store/entry/readable-entry';
import type { Visit } from '~/store/visit/find-visit';
import { postsThatRead } from '../entry/may-read-entry';

/** What decides who reads a visit: its team, and who may read the entries it checked or what took them in since. */
export type VisitSubject = {
  state: VisitState;
  memberIds: readonly string[];
  entries: readonly ReadableEntry[];
};

/** Somebody of the team who holds a post of the round still and has not stepped aside from one of its entries since. */
function ofTeam(actor: Actor, { memberIds, entries }: VisitSubject): boolean {
  const roundId = entries[0]?.roundId ?? '';
  if (!may(actor, 'visit.record', { roundId })) return false;
  const seats = actor.posts.flatMap((post) => (post.role === 'JUROR' ? [post.seatId] : []));
  const aside = entries.some(({ recusedSeats }) => seats.some((seat) => recusedSeats.includes(seat)));
  return memberIds.includes(actor.accountId) && !aside;
}

/**
 * Whether a person may read a visit. Its team and those who run the round always; jurors and the council once it is
 * reported, and a juror only where he scores one of its entries.
 */
export function mayReadVisit(actor: Actor, visit: VisitSubject): boolean {
  if (ofTeam(actor, visit)) return true;
  return visit.entries.some((entry) => {
    const posts = postsThatRead(actor, entry).filter(
      ({ role }) => visit.state === 'REPORTED' || (role !== 'JUROR' && role !== 'COUNCIL'),
    );
    return may({ ...actor, posts }, 'visit.read', { roundId: entry.roundId });
  });
}

/** What decides who reads a loaded visit. */
export function subjectOf(visit: Visit): VisitSubject {
  const memberIds = visit.members.map(({ accountId }) => accountId);
  return { state: visit.record.state, memberIds, entries: visit.readers };
}

/** Refuses recording to whoever is not of the team. */
export function recordRefusal(actor: Actor, visit: Visit): Refusal | undefined {
  return mayRecord(actor, visit) ? undefined : refuse('visit.notInTeam');
}

/** Whether a person may record at a visit. */
export function mayRecord(actor: Actor, visit: Visit): boolean {
  return ofTeam(actor, subjectOf(visit));
}
