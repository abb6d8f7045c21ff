import type { ReasonedGap } from '~/domain/closing-gaps';
import type { PhaseAct } from '~/domain/round';
import type { Connection } from '../database';

type NewAct = {
  id: string;
  kind: PhaseAct['kind'];
  at: Date;
  byId: string;
  reason?: string;
  gaps?: readonly ReasonedGap[];
};

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
  const { gaps = [], ...rest } = act;
  await tx.roundAct.create({ data: { ...rest, roundId, ...(gaps.length > 0 && { gaps: [...gaps] }) } });
}

/** What was missing when a round's scoring was closed, each with its reason; none where nothing was or it is open. */
export async function loadClosingGaps(db: Connection, roundId: string): Promise<ReasonedGap[]> {
  const act = await db.roundAct.findFirst({
    where: { roundId, kind: 'SCORING_CLOSED' },
    select: { gaps: true },
    orderBy: { at: 'desc' },
  });
  return (act?.gaps ?? []) as ReasonedGap[];
}
