import { quorumHolds, voteOutcome } from '../council';
import type { Outcome } from '../result';
import type { BundleBallot, BundleEntry, RoundBundle } from '../round-bundle/bundle';
import type { Standing } from './standing';

/** What an entry that met the threshold comes to, given its ballot if there is one (rules 7 and 8). */
type Vote = (entry: string) => Outcome;

function votes({ council, rules }: Pick<RoundBundle, 'council' | 'rules'>): Vote {
  if (!council) return () => 'AWAITING_VOTE';
  const [members, present] = [council.members.length, council.present.length];
  const ballots = new Map<string, BundleBallot>(council.ballots.map((ballot) => [ballot.entry, ballot]));
  const without = quorumHolds(rules.council, members, present) ? 'AWAITING_VOTE' : 'NO_QUORUM';
  return (entry) => {
    const ballot = ballots.get(entry);
    return ballot ? voteOutcome(rules.council, members, present, ballot) : without;
  };
}

/**
 * The outcome of every entry (rule 8): its own status if not eligible, else INCOMPLETE or BELOW_THRESHOLD by its score,
 * else what the council made of it.
 */
export function outcomes(
  bundle: Pick<RoundBundle, 'council' | 'rules'>,
): (entry: BundleEntry, standing?: Standing) => Outcome {
  const vote = votes(bundle);
  return (entry, standing) => {
    if (entry.status !== 'ELIGIBLE') return entry.status;
    if (!standing?.score) return 'INCOMPLETE';
    return standing.meets ? vote(entry.id) : 'BELOW_THRESHOLD';
  };
}
