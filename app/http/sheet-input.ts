import type { Call } from './call';

/** Which of a juror's sheets an address names: an entry of a round, in the first pass. */
export function sheetInput({ params }: Call): { roundCode: string; entryId: string; pass: number } {
  return { roundCode: params.code, entryId: params.entryId, pass: 1 };
}
