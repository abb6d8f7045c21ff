import { type Gap, missingSheets } from '~/domain/closing-gaps';
import { type Refusal, refuse } from '~/domain/refusal';

/** Reasons by the gap's key. */
export function reasonsOf(given: readonly { key: string; reason: string }[]): Map<string, string> {
  return new Map(given.map((gap) => [gap.key, gap.reason]));
}

/** Says what is missing where a gap has no reason: sheets first, for they are the more. */
export function gapRefusal(gaps: readonly Gap[], lacking: readonly Gap[]): Refusal {
  const count = missingSheets(gaps);
  if (count > 0) return refuse('round.missingSheets', { count }, 'reason');
  return refuse('round.gapsUnreasoned', { count: lacking.length }, 'reason');
}
