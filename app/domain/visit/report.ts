import { type Refusal, refuse } from '../refusal';
import { type Digest, signatureHolds, type VisitRecord } from './record';
import { moveRefusal } from './visit';

/** What a report still lacks, in the order of the form. */
export const lackNames = ['unchecked', 'unexplained', 'conclusion', 'team', 'producer', 'stale'] as const;

export type LackName = (typeof lackNames)[number];

/** A lack and how many there are of it. */
export type Lack = { lack: LackName; count: number };

/**
 * What keeps a visit from being reported: lines nobody has looked at, differences without a remark, no conclusion, no
 * signature of the team, none of the producer without a reason, and signatures that stand under other words.
 */
export function reportLacks(record: VisitRecord, digest: Digest): Lack[] {
  const signed = record.presences.filter((presence) => presence.signed !== null);
  const holding = signed.filter((presence) => signatureHolds(record, presence, digest));
  const by = (side: string) => holding.some((presence) => presence.side === side);
  const counts: Record<LackName, number> = {
    unchecked: record.items.filter(({ finding }) => finding === null).length,
    unexplained: record.items.filter(lacksRemark).length,
    conclusion: record.conclusion.trim() === '' ? 1 : 0,
    team: by('TEAM') ? 0 : 1,
    producer: by('PRODUCER') || record.unsignedReason.trim() !== '' ? 0 : 1,
    stale: signed.length - holding.length,
  };
  return lackNames.filter((lack) => counts[lack] > 0).map((lack) => ({ lack, count: counts[lack] }));
}

/** Whether a line differs from the dossier and nobody says how. */
export function lacksRemark({ finding, remark }: VisitRecord['items'][number]): boolean {
  return finding === 'DIFFERS' && remark.trim() === '';
}

/** Refuses to report what lacks something: `visit.incomplete` names all of it. */
export function reportRefusal(record: VisitRecord, digest: Digest): Refusal | undefined {
  const moved = moveRefusal(record.state, 'report');
  if (moved) return moved;
  const lacks = reportLacks(record, digest);
  if (lacks.length === 0) return undefined;
  return refuse('visit.incomplete', { lacks: lacks.map(({ lack }) => `@visit.lack.${lack}`).join(' ') });
}

/** How many lines came out how. */
export type Tally = Record<'MATCHES' | 'DIFFERS' | 'NOT_CHECKED' | 'OPEN', number>;

/** Counts findings. */
export function tallyOf(items: VisitRecord['items']): Tally {
  const tally: Tally = { MATCHES: 0, DIFFERS: 0, NOT_CHECKED: 0, OPEN: 0 };
  for (const { finding } of items) tally[finding ?? 'OPEN'] += 1;
  return tally;
}

/** The number of a report as papers write it: "05/BC-TGV" (báo cáo, Tổ giúp việc). */
export function reportNumber(number: number): string {
  return `${String(number).padStart(2, '0')}/BC-TGV`;
}
