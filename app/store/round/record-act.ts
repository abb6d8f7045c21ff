import type { PhaseAct } from '~/domain/round';
import type { Connection } from '../database';

type NewAct = { id: string; kind: PhaseAct['kind']; at: Date; byId: string; reason?: string };

/** Locks a round's row until the transaction ends, so that two acts on its phase come one after the other. */
export async function lockRound(tx: Connection, roundId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE id = ${roundId} FOR UPDATE`;
}

/** Keeps a round in its phase until the transaction ends; others may do the same at once. */
export async function shareRound(tx: Connection, roundId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE id = ${roundId} FOR SHARE`;
}

/** Appends a recorded act to a round. */
export async function recordRoundAct(tx: Connection, roundId: string, act: NewAct): Promise<void> {
  await tx.roundAct.create({ data: { ...act, roundId } });
}
