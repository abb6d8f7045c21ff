/**
 * The reopening of a signed sheet: one person asks with a reason, another one confirms, and any may decline, but never the
 * juror whose sheet it is. The signed sheet is kept; its marks are where the juror goes on from.
 */
export type Reopening = {
  requestedById: string;
  /** Confirmed or declined already. */
  ended: boolean;
  /** The epoch of the signed sheet that was to be reopened. */
  epoch: number;
};

export type ReopenedSheet = { epoch: number; signed: boolean; jurorId: string };

/** Why a person may not ask for a sheet to be reopened; null where he may. */
export function askingFault(sheet: ReopenedSheet, personId: string): 'ownSheet' | 'notSigned' | null {
  if (personId === sheet.jurorId) return 'ownSheet';
  return sheet.signed ? null : 'notSigned';
}

/** Why a person may not confirm a request; null where he may. */
export function confirmingFault(
  request: Reopening,
  sheet: ReopenedSheet,
  personId: string,
): 'ownSheet' | 'samePerson' | 'settled' | 'notSigned' | null {
  if (request.ended) return 'settled';
  if (personId === request.requestedById) return 'samePerson';
  const fault = askingFault(sheet, personId);
  if (fault) return fault;
  return sheet.epoch === request.epoch ? null : 'settled';
}

/** Why a person may not decline a request, or take an own one back; null where he may. */
export function decliningFault(
  request: Reopening,
  sheet: ReopenedSheet,
  personId: string,
): 'ownSheet' | 'settled' | null {
  if (request.ended) return 'settled';
  return personId === sheet.jurorId ? 'ownSheet' : null;
}
