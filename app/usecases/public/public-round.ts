import type { PublicRound } from '~/domain/publication';
import { phaseOf, type RoundState } from '~/store/round/find-round';

/** The public part of a round. */
export function publicRound(round: RoundState, now: Date): PublicRound {
  const { code, level, region, year, name, nameEn, past, demo } = round;
  return {
    code,
    level,
    region,
    year,
    name,
    nameEn,
    phase: past ? 'PUBLISHED' : phaseOf(round, now),
    past,
    demo,
  };
}
