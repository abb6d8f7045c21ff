import type { Fraction } from './fraction';
import type { RoundRules } from './round';

/**
 * The vote of the Council (Hội đồng bình chọn): quorum and majority by shares the round sets, in whole numbers.
 */
export type CouncilRules = Pick<RoundRules['council'], 'quorum' | 'majority'>;

/** The counts of one entry's ballot; `present` where it differs from the meeting's, `casting` the chair's vote. */
export type BallotCounts = {
  for: number;
  against: number;
  blank: number;
  present?: number | undefined;
  casting?: 'for' | 'against' | undefined;
};

export type VoteOutcome = 'NO_QUORUM' | 'RECOGNISED' | 'NOT_RECOGNISED';

/** Reads a share such as "2/3", not above 1; null when it is none. The fraction is not reduced. */
export function parseShare(text: string): Fraction | null {
  if (!/^[0-9]+\/[1-9][0-9]*$/.test(text)) return null;
  const [num, den] = text.split('/') as [string, string];
  const share = { num: BigInt(num), den: BigInt(den) };
  return share.num <= share.den ? share : null;
}

function reaches(part: number, base: number, share: string, comparison: '>=' | '>'): boolean {
  const least = parseShare(share);
  if (!least) throw new RangeError('a share of the rules is not a fraction of at most 1');
  const [have, need] = [BigInt(part) * least.den, least.num * BigInt(base)];
  return comparison === '>' ? have > need : have >= need;
}

/** Whether enough members are present. A council without members never has a quorum. */
export function quorumHolds(rules: CouncilRules, members: number, present: number): boolean {
  return members > 0 && reaches(present, members, rules.quorum, '>=');
}

function passes({ majority }: CouncilRules, members: number, present: number, ballot: BallotCounts): boolean {
  if (ballot.for === ballot.against && ballot.casting) return ballot.casting === 'for';
  const base = { present, members, valid: ballot.for + ballot.against }[majority.base];
  return base > 0 && reaches(ballot.for, base, majority.share, majority.comparison);
}

/**
 * What a ballot comes to, given the number of members and of those at the meeting. The ballot's own number present goes
 * before the meeting's; a base of 0 does not pass; a casting vote decides where for equals against.
 */
export function voteOutcome(
  rules: CouncilRules,
  members: number,
  present: number,
  ballot: BallotCounts,
): VoteOutcome {
  const there = ballot.present ?? present;
  if (!quorumHolds(rules, members, there)) return 'NO_QUORUM';
  return passes(rules, members, there, ballot) ? 'RECOGNISED' : 'NOT_RECOGNISED';
}
