/** What decides whether an unsigned sheet is signed as it was shown. Digests are of the draft's content on either side. */
export type Signing = {
  /** How many conflicts are open on it. */
  conflicts: number;
  held: string;
  said: string;
};

/** Why a sheet is not signed; null when it is: no conflict, and the same on both sides. */
export function signingFault(sheet: Signing): 'sheet.conflict' | 'sheet.notTheSame' | null {
  if (sheet.conflicts > 0) return 'sheet.conflict';
  return sheet.held === sheet.said ? null : 'sheet.notTheSame';
}
