import type { Disclosure, PublishedList } from '~/domain/publication';
import type { Connection } from '../database';

/** The newest publication of a round without its large texts; days are YYYY-MM-DD, instants ISO 8601. */
export type PublicationState = {
  version: number;
  list: PublishedList;
  bundleSha256: string;
  resultSha256: string;
  decisionNumber: string;
  decisionDate: string;
  publishedAt: string;
};

/** Finds what is published of a round; null where nothing is. */
export async function findPublication(db: Connection, roundId: string): Promise<PublicationState | null> {
  const row = await db.publication.findFirst({
    where: { roundId },
    orderBy: { version: 'desc' },
    omit: { bundle: true, result: true },
  });
  if (!row) return null;
  return {
    version: row.version,
    list: row.list as unknown as PublishedList,
    bundleSha256: row.bundleSha256,
    resultSha256: row.resultSha256,
    decisionNumber: row.decisionNumber,
    decisionDate: row.decisionDate.toISOString().slice(0, 10),
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** A frozen text of a round with the digest of its bytes. */
export type FrozenText = { text: string; sha256: string; disclosure: Disclosure };

/** The frozen bundle of the round with this code, and how much of the round is disclosed; null before publication. */
export async function findFrozenBundle(db: Connection, roundCode: string): Promise<FrozenText | null> {
  const row = await db.publication.findFirst({
    where: { round: { code: roundCode } },
    orderBy: { version: 'desc' },
    select: { bundle: true, bundleSha256: true, round: { select: { disclosure: true } } },
  });
  return (
    row && { text: row.bundle, sha256: row.bundleSha256, disclosure: row.round.disclosure as Disclosure }
  );
}

/** The frozen result of the round with this code, and how much of the round is disclosed; null before publication. */
export async function findFrozenResult(db: Connection, roundCode: string): Promise<FrozenText | null> {
  const row = await db.publication.findFirst({
    where: { round: { code: roundCode } },
    orderBy: { version: 'desc' },
    select: { result: true, resultSha256: true, round: { select: { disclosure: true } } },
  });
  return (
    row && { text: row.result, sha256: row.resultSha256, disclosure: row.round.disclosure as Disclosure }
  );
}
