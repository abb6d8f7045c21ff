import type { BundleBallot, BundleEntry } from './bundle';
import { idOf, type Roll } from './read-entries';
import {
  elements,
  type Fields,
  type Found,
  fields,
  freshId,
  integer,
  listOf,
  oneOf,
  type Read,
} from './reading';

/**
 * Reads `council`: who belongs to it, who was present, and the deciding ballot of each entry voted on.
 */
export type CouncilFound = {
  members: string[] | undefined;
  present: string[] | undefined;
  /** Ballot by ballot; undefined where it is no object. */
  ballots: (Found<BundleBallot> | undefined)[] | undefined;
};

const count = integer(0);

function presentMember(members: readonly string[] | undefined): Read<string> {
  const fresh = freshId(new Set());
  const roll = members && new Set(members);
  return (value, place, report) => {
    const id = fresh(value, place, report);
    if (id !== undefined && roll && !roll.has(id)) report.fault(place, 'is no member of the council');
    return id;
  };
}

function checkCounts(of: Fields, ballot: Found<BundleBallot>, present: number | undefined): void {
  const there = of.has('present') ? ballot.present : present;
  const { for: inFavour, against, blank } = ballot;
  if (there === undefined || inFavour === undefined || against === undefined || blank === undefined) return;
  const fit = inFavour <= there && against <= there - inFavour && blank <= there - inFavour - against;
  if (!fit) of.report.fault(of.place, 'has more votes than people present');
}

function ballot(
  entries: Roll<BundleEntry> | undefined,
  present: number | undefined,
): Read<Found<BundleBallot>> {
  const entryId = idOf(entries?.byId, 'entry');
  const voted = new Set<string>();
  return fields((of) => {
    const found: Found<BundleBallot> = {
      entry: of.need('entry', entryId),
      for: of.need('for', count),
      against: of.need('against', count),
      blank: of.need('blank', count),
    };
    if (of.has('present')) found.present = of.need('present', count);
    if (of.has('casting')) found.casting = of.need('casting', oneOf('for', 'against'));
    checkCounts(of, found, present);
    if (found.entry === undefined) return found;
    if (voted.has(found.entry)) of.report.fault(of.place, 'is a second ballot for the same entry');
    voted.add(found.entry);
    return found;
  });
}

/** The council, given the entries it may vote on. */
export function readCouncil(entries: Roll<BundleEntry> | undefined): Read<CouncilFound> {
  return fields((of) => {
    const members = of.need('members', listOf(freshId(new Set())));
    const present = of.need('present', listOf(presentMember(members)));
    const ballots: Read<(Found<BundleBallot> | undefined)[]> = (value, place, report) =>
      elements(value, place, report, ballot(entries, present?.length));
    return { members, present, ballots: of.need('ballots', ballots) };
  });
}
