/** The fields of the override's form, by the last word of their label's key. */
export const overrideNames = {
  entryId: 'entry',
  officer: 'officer',
  title: 'officerTitle',
  documentNumber: 'number',
  documentDate: 'date',
  reason: 'reason',
} as const;

export type OverrideTyped = Record<keyof typeof overrideNames, string>;
