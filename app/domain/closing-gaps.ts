/**
 * What is missing when the scoring of a round is closed, and why it is closed all the same: sheets of a juror, entries
 * below the minimum of sheets, tablets with work that they have not sent. Each gap has its reason.
 */
export type Gap =
  | { kind: 'SHEETS'; juror: string; entries: string[] }
  | { kind: 'THIN'; entry: string; signed: number; minimum: number }
  | { kind: 'TABLET'; juror: string; device: string; name: string; pending: number; since: string | null };

/** A gap with the reason that was given for it. */
export type ReasonedGap = Gap & { reason: string };

/** What is looked at: signed sheets of every eligible entry with the jurors it waits for, and tablets with unsent work. */
export type GapFacts = {
  minimum: number;
  entries: readonly { code: string; signed: number; waitingFor: readonly string[] }[];
  tablets: readonly { juror: string; device: string; name: string; pending: number; since: string | null }[];
};

/** Every gap: by juror, then by entry, then by tablet, each in the order of its codes. */
export function gapsOf({ minimum, entries, tablets }: GapFacts): Gap[] {
  const byJuror = new Map<string, string[]>();
  for (const { code, waitingFor } of entries) {
    for (const juror of waitingFor) byJuror.set(juror, [...(byJuror.get(juror) ?? []), code]);
  }
  const jurors = [...byJuror.keys()].sort();
  const thin = entries.filter(({ signed }) => signed < minimum);
  return [
    ...jurors.map((juror): Gap => ({ kind: 'SHEETS', juror, entries: byJuror.get(juror) as string[] })),
    ...thin.map(({ code, signed }): Gap => ({ kind: 'THIN', entry: code, signed, minimum })),
    ...tablets.filter(({ pending }) => pending > 0).map((tablet): Gap => ({ kind: 'TABLET', ...tablet })),
  ];
}

/** The name of a gap in a form: stable while the gap lasts. */
export function gapKey(gap: Gap): string {
  if (gap.kind === 'SHEETS') return `sheets:${gap.juror}`;
  return gap.kind === 'THIN' ? `thin:${gap.entry}` : `tablet:${gap.device}`;
}

/**
 * The gaps with their reasons: each its own, else the one given for all others. Answers the gaps that still have none
 * where any is left without; reasons for what is no gap any more are left out.
 */
export function reasonedGaps(
  gaps: readonly Gap[],
  reasons: ReadonlyMap<string, string>,
  forOthers: string,
): { reasoned: ReasonedGap[] } | { lacking: Gap[] } {
  const reasonFor = (gap: Gap) => reasons.get(gapKey(gap)) || forOthers;
  const lacking = gaps.filter((gap) => reasonFor(gap) === '');
  return lacking.length > 0
    ? { lacking }
    : { reasoned: gaps.map((gap) => ({ ...gap, reason: reasonFor(gap) })) };
}

/** How many sheets are missing in all. */
export function missingSheets(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + (gap.kind === 'SHEETS' ? gap.entries.length : 0), 0);
}
