import type { Level } from '~/domain/round';
import type { Connection } from '../database';

/** An edition as its pages show it. */
export type EditionState = {
  id: string;
  year: number;
  level: Level;
  ordinal: number;
  organiserName: string;
  organiserNameEn: string;
  issuerName: string;
  signerName: string;
  signerTitle: string;
  place: string;
  certificateSeries: string;
  demo: boolean;
};

export type NewEdition = EditionState & { createdAt: Date };

const selection = {
  id: true,
  year: true,
  level: true,
  ordinal: true,
  organiserName: true,
  organiserNameEn: true,
  issuerName: true,
  signerName: true,
  signerTitle: true,
  place: true,
  certificateSeries: true,
  demo: true,
} as const;

/** Opens an edition; false where the year has one of this level. */
export async function createEdition(tx: Connection, edition: NewEdition): Promise<boolean> {
  const created = await tx.edition.createMany({ data: [edition], skipDuplicates: true });
  return created.count === 1;
}

/** Finds an edition by its id. */
export async function findEdition(db: Connection, editionId: string): Promise<EditionState | null> {
  const row = await db.edition.findUnique({ where: { id: editionId }, select: selection });
  return row as EditionState | null;
}

/** All editions, newest first, each with the codes of its rounds. */
export async function listEditions(db: Connection): Promise<(EditionState & { roundCodes: string[] })[]> {
  const rows = await db.edition.findMany({
    select: { ...selection, rounds: { select: { code: true }, orderBy: { code: 'asc' } } },
    orderBy: [{ year: 'desc' }, { level: 'asc' }],
  });
  return rows.map(({ rounds, ...row }) => ({
    ...(row as EditionState),
    roundCodes: rounds.map((round) => round.code),
  }));
}

type Names = Omit<EditionState, 'id' | 'year' | 'level' | 'demo'>;

/** Changes what an edition prints: names, signer, place, ordinal and series. */
export async function saveEdition(tx: Connection, editionId: string, names: Names): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: names });
}
