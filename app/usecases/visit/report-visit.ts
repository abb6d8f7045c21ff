import type { Actor } from '~/domain/permission';
import type { Refusal } from '~/domain/refusal';
import { reportNumber, reportRefusal } from '~/domain/visit/report';
import { saveReport, takeReportNumber } from '~/store/visit/save-record';
import type { World } from '../world';
import { changeVisit, type VisitOfRound } from './change-visit';
import { reportDigest, sha256 } from './digest';
import { recordRefusal } from './may-read-visit';

/** Hands in the report of a visit: it gets the round's next number, and nothing of it changes any more. */
export async function reportVisit(
  world: World,
  actor: Actor,
  input: VisitOfRound,
): Promise<{ number: string } | Refusal> {
  return changeVisit(world, actor, input, {
    act: 'visit.report',
    alone: true,
    work: async (tx, { round, visit, at }) => {
      const refusal = recordRefusal(actor, visit) ?? reportRefusal(visit.record, sha256);
      if (refusal) return refusal;
      const digest = reportDigest(visit);
      const number = await takeReportNumber(tx, round.id);
      await saveReport(tx, visit.id, { at, byId: actor.accountId, number, digest });
      return { answer: { number: reportNumber(number) }, after: digest, facts: { number } };
    },
  });
}
