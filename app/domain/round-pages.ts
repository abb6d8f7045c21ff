import { type Act, type Actor, may } from './permission';

/** The pages of one round in the organiser's room beside its overview, in their order, each with the act that opens it. */
const opens = {
  calendar: 'round.read',
  provinces: 'round.read',
  quotas: 'round.read',
  rules: 'round.read',
  rubrics: 'round.read',
  panel: 'round.read',
  reconciliation: 'round.read',
  progress: 'progress.read',
  tally: 'tally.read',
  publication: 'tally.read',
  certificates: 'certificate.read',
} as const satisfies Record<string, Act>;

export type RoundPage = keyof typeof opens;

/** The pages of a round that this person may open. A round from before this product has none but its overview. */
export function roundPages(actor: Actor, round: { past: boolean }): RoundPage[] {
  if (round.past) return [];
  return (Object.keys(opens) as RoundPage[]).filter((page) => may(actor, opens[page]));
}
