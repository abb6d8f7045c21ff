import { createHash } from 'node:crypto';
import { certificatePdf } from '~/documents/certificate/certificate-pdf';
import type { EndedPaper } from '~/documents/certificate/state-mark';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { type CertificateRecord, findCertificate } from '~/store/certificate/find-certificate';
import type { World } from '../world';
import { sealedPayload } from './sealed-payload';

/** A certificate's paper, for its reader alone; `tag` names its bytes. */
export type CertificateFile = { bytes: Uint8Array; tag: string; open: false };

/**
 * Draws the paper of a certificate for the producer it belongs to, its province, the support team or the organiser. One
 * that is suspended, revoked or replaced still has its place in their files: its paper is marked, so that no copy
 * downloaded after the decision passes for one in force.
 */
export async function downloadCertificate(
  world: World,
  actor: Actor,
  input: { code: string },
): Promise<CertificateFile | Refusal> {
  const record = await findCertificate(world.db, input.code);
  if (!record) return refuse('notFound');
  const { facts, facilityId, province, round, issuer } = record;
  if (!may(actor, 'certificate.read', { facilityId, province })) return refuse('notAllowed');
  const bytes = await certificatePdf({
    ...facts,
    ...issuer,
    roundCode: round.code,
    origin: world.origin,
    payload: await sealedPayload(world.signing, facts),
    demo: round.demo,
    replaces: record.predecessor?.number ?? null,
    ended: endedPaper(record),
  });
  return { bytes, tag: createHash('sha256').update(bytes).digest('hex'), open: false };
}

/** What marks the paper; null for one that holds or has run out, which prints its last day itself. */
function endedPaper({ status, statusDecision, statusDate }: CertificateRecord): EndedPaper | null {
  if (status === 'VALID') return null;
  return { status, decisionNumber: statusDecision ?? '', decisionDate: statusDate ?? '' };
}
