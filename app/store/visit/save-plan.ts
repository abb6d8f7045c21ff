import type { CheckLine } from '~/domain/visit/checklist';
import type { Capacity } from '~/domain/visit/visit';
import type { Connection } from '../database';

export type NewSample = {
  id: string;
  roundId: string;
  seed: string;
  atLeast: number;
  share: string | null;
  candidates: number;
  drawn: string[];
  byId: string;
  at: Date;
};

/** Records a draw. */
export async function insertSample(tx: Connection, sample: NewSample): Promise<void> {
  await tx.visitSample.create({ data: sample });
}

export type NewVisit = {
  id: string;
  roundId: string;
  facilityId: string;
  sampleId: string | null;
  search: string;
  createdById: string;
  createdAt: Date;
  lines: (CheckLine & { id: string; entryId: string })[];
};

/** Plans a visit with its checklist; answers whether the producer had none yet. */
export async function insertVisit(tx: Connection, visit: NewVisit): Promise<boolean> {
  const { lines, ...row } = visit;
  const added = await tx.$executeRaw`
    INSERT INTO "SiteVisit" (id, "roundId", "facilityId", "sampleId", state, search, "createdById", "createdAt")
    VALUES (${row.id}, ${row.roundId}, ${row.facilityId}, ${row.sampleId}, 'PLANNED', ${row.search},
      ${row.createdById}, ${row.createdAt})
    ON CONFLICT DO NOTHING`;
  if (added === 0) return false;
  const entries = [...new Set(lines.map(({ entryId }) => entryId))];
  await tx.visitEntry.createMany({ data: entries.map((entryId) => ({ entryId, visitId: row.id })) });
  const items = lines.map((line, position) => ({ ...line, position, visitId: row.id }));
  await tx.visitItem.createMany({ data: items });
  return true;
}

export type PlanPart = {
  plannedFor: string | null;
  note: string;
  members: { accountId: string; capacity: Capacity; lead: boolean }[];
};

/** Sets day, note and team of a visit. */
export async function savePlan(tx: Connection, visitId: string, plan: PlanPart): Promise<void> {
  const plannedFor = plan.plannedFor ? new Date(plan.plannedFor) : null;
  await tx.siteVisit.update({
    where: { id: visitId },
    data: { plannedFor, note: plan.note, version: { increment: 1 } },
  });
  await tx.visitMember.deleteMany({ where: { visitId } });
  await tx.visitMember.createMany({ data: plan.members.map((member) => ({ ...member, visitId })) });
}

/** Cancels a visit. */
export async function saveCancellation(
  tx: Connection,
  visitId: string,
  cancellation: { at: Date; reason: string },
): Promise<void> {
  await tx.siteVisit.update({
    where: { id: visitId },
    data: {
      state: 'CANCELLED',
      cancelledAt: cancellation.at,
      cancelReason: cancellation.reason,
      version: { increment: 1 },
    },
  });
}
