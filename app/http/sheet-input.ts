import type { Call } from './call';

/** Which of a juror's sheets an address names: an entry of a round, in the pass that the round is in. */
export function sheetInput({ params }: Call): { roundCode: string; entryId: string } {
  return { roundCode: params.code, entryId: params.entryId };
}
