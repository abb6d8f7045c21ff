import { createHash } from 'node:crypto';
import { draftContent } from '~/domain/sync/draft-content';
import type { StoredSheet } from '~/store/sheet/load-sheet-facts';
import type { OpenSheet } from './open-sheet';

/** What a juror signs. Marks and total in hundredths; instants ISO 8601 in UTC. */
export type SignedContent = {
  round: string;
  entry: string;
  juror: string;
  pass: number;
  epoch: number;
  rubric: { group: number; version: number };
  marks: Record<string, number>;
  remarks: string;
  total: number;
  signedAt: string;
};

/** SHA-256 in hex over the signed content, written with keys in one order and marks by criterion id. */
export function sheetDigest(content: SignedContent): string {
  const { round, entry, juror, pass, epoch, rubric, remarks, total, signedAt } = content;
  const marks = Object.entries(content.marks).sort(([a], [b]) => (a < b ? -1 : 1));
  const { group, version } = rubric;
  const parts = [round, entry, juror, pass, epoch, group, version, marks, remarks, total, signedAt];
  return createHash('sha256')
    .update(JSON.stringify(['sheet/1', ...parts]))
    .digest('hex');
}

/** SHA-256 in hex of a sheet as it stands here: a tablet that shows the same has the same digest. */
export function draftDigest({ rubric, entry, pass }: OpenSheet, { epoch, heads }: StoredSheet): string {
  const text = draftContent({ entryId: entry.id, pass, epoch, rubricVersion: rubric.version, heads });
  return createHash('sha256').update(text).digest('hex');
}
