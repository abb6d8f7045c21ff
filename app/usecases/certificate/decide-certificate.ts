import {
  type CertificateAct,
  type CertificateDecision,
  decideMove,
  type Standing,
} from '~/domain/certificate/moves';
import { localDay } from '~/domain/local-time';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { type CertificateRecord, findCertificate } from '~/store/certificate/find-certificate';
import { type NewCertificate, saveCertificates } from '~/store/certificate/save-certificates';
import { lockCertificate, saveStatus } from '~/store/certificate/save-status';
import type { Connection } from '~/store/database';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** A certificate named by its round's code and its own. */
export type CertificateOfRound = { roundCode: string; certificateCode: string };

/** What an act enters beside the new state: the successor, and what the record of acts says of it. */
type Reissue = { successor: NewCertificate; facts: Record<string, string | string[]> };

/** Works out the reissue inside the transaction, once the certificate is locked and its move allowed. */
type Prepare = (tx: Connection, record: CertificateRecord, at: Date) => Promise<Reissue | Refusal>;

/** Where a certificate of the register stands. */
export function standingOf({ status, statusDate, facts }: CertificateRecord): Standing {
  return { status, statusDate, issuedOn: facts.issuedOn, validUntil: facts.validUntil };
}

/**
 * Enters a decision on a certificate: locked, decided, recorded with its audit event in one transaction. Of two at once
 * the second is decided on what the first has left.
 */
export async function decideCertificate(
  world: World,
  actor: Actor,
  input: CertificateOfRound & CertificateDecision,
  act: CertificateAct,
  prepare?: Prepare,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'certificate.issue')) return refuse('notAllowed');
  return transact(world.db, async (tx) => {
    await lockCertificate(tx, input.certificateCode);
    const record = await findCertificate(tx, input.certificateCode);
    if (record?.round.code !== input.roundCode) return refuse('notFound');
    const at = world.clock.now();
    const status = decideMove(standingOf(record), act, input.decisionDate, localDay(at.toISOString()));
    if (isRefusal(status)) return status;
    const reissue = await prepare?.(tx, record, at);
    if (isRefusal(reissue)) return reissue;
    const { certificate: objectId, round: roundId } = record.keys;
    await saveStatus(tx, objectId, status, input, reissue?.successor.id ?? null);
    if (reissue) await saveCertificates(tx, roundId, [reissue.successor]);
    const { reason, decisionNumber, decisionDate } = input;
    const facts = { number: record.facts.number, reason, decisionNumber, decisionDate, ...reissue?.facts };
    const event = { id: world.ids.id(), at, actorId: actor.accountId, act: `certificate.${act}`, roundId };
    await recordAudit(tx, { ...event, objectType: 'certificate', objectId, facts });
    return { code: reissue?.successor.code ?? record.facts.code };
  });
}
