import type { Disclosure, PublishedList } from '~/domain/publication';
import type { Connection } from '../database';

/** A result to freeze: texts as they can be downloaded, with the SHA-256 of their bytes. */
export type NewPublication = {
  id: string;
  version: number;
  bundle: string;
  bundleSha256: string;
  result: string;
  resultSha256: string;
  list: PublishedList;
  decisionNumber: string;
  /** YYYY-MM-DD. */
  decisionDate: string;
  publishedAt: Date;
  publishedById: string;
};

/** Freezes a publication of a round and sets how much of it the public sees. */
export async function savePublication(
  tx: Connection,
  roundId: string,
  publication: NewPublication,
  disclosure: Disclosure,
): Promise<void> {
  const decisionDate = new Date(`${publication.decisionDate}T00:00:00.000Z`);
  await tx.publication.create({ data: { ...publication, roundId, decisionDate } });
  await tx.round.update({ where: { id: roundId }, data: { disclosure } });
}
