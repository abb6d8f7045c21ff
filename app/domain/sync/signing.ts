/** What decides whether a sheet is signed from a device. Digests are of the draft's content on either side. */
export type Signing = {
  signed: boolean;
  recused: boolean;
  /** How many conflicts are open on it. */
  conflicts: number;
  held: string;
  said: string;
  /** How many operations the device keeps to itself. */
  pending: number;
  /** How many other devices of the juror do, and are not given up. */
  silent: number;
};

export type SigningFault =
  | 'sheet.signed'
  | 'sheet.recused'
  | 'sheet.conflict'
  | 'sheet.devicePending'
  | 'sheet.notTheSame';

/** Why a sheet is not signed; null when it is: nothing pending, no conflict, and the same on both sides. */
export function signingFault(sheet: Signing): SigningFault | null {
  if (sheet.signed) return 'sheet.signed';
  if (sheet.recused) return 'sheet.recused';
  if (sheet.conflicts > 0) return 'sheet.conflict';
  if (sheet.pending > 0 || sheet.silent > 0) return 'sheet.devicePending';
  return sheet.held === sheet.said ? null : 'sheet.notTheSame';
}
