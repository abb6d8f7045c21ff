import { registerNumber, validUntil } from '~/domain/certificate/validity';
import { type Actor, may } from '~/domain/permission';
import type { PublishedRow } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import {
  entriesWithoutCertificate,
  type NewCertificate,
  saveCertificates,
  takeCertificateNumbers,
} from '~/store/certificate/save-certificates';
import type { Connection } from '~/store/database';
import { findPublication, type PublicationState } from '~/store/publication/find-publication';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/**
 * Issues a certificate for every recognised product of a published round that has none: repeated, it makes only what
 * is missing. The round is locked first and the numbers come from the edition's counter, so that calls at once leave
 * no gap and no double.
 */
export async function issueCertificates(
  world: World,
  actor: Actor,
  input: { roundCode: string; issuedOn: string },
): Promise<{ code: string; issued: number } | Refusal> {
  if (!may(actor, 'certificate.issue')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await lockRound(tx, round.id);
    const at = world.clock.now();
    const publication = await findPublication(tx, round.id);
    if (!publication || !allows(phaseOf(round, at), 'certify')) return refuse('round.notPublished');
    const { decisionDate } = publication;
    if (input.issuedOn < decisionDate) {
      return refuse('certificate.beforeDecision', { day: decisionDate }, 'issuedOn');
    }
    const rows = await missingCertificates(tx, world, round, publication, input.issuedOn, at);
    if (rows.length === 0) return { code: round.code, issued: 0 };
    await saveCertificates(tx, round.id, rows);
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'certificate.issue',
      objectType: 'round',
      objectId: round.id,
      roundId: round.id,
      facts: { issuedOn: input.issuedOn, count: rows.length, numbers: rows.map((row) => row.number) },
    });
    return { code: round.code, issued: rows.length };
  });
}

async function missingCertificates(
  tx: Connection,
  world: World,
  round: RoundState,
  publication: PublicationState,
  issuedOn: string,
  createdAt: Date,
): Promise<NewCertificate[]> {
  const without = await entriesWithoutCertificate(tx, round.id);
  const missing = publication.list.rows.filter((row) => without.has(row.entry));
  if (missing.length === 0) return [];
  const { series, first } = await takeCertificateNumbers(tx, round.editionId, missing.length);
  return missing.map((row, index) => ({
    ...printed(row),
    id: world.ids.id(),
    entryId: without.get(row.entry) as string,
    code: world.ids.code(),
    number: registerNumber(series, first + index),
    decisionNumber: publication.decisionNumber,
    decisionDate: publication.decisionDate,
    issuedOn,
    validUntil: validUntil(issuedOn, round.rules.certificate),
    createdAt,
  }));
}

/** What a certificate prints of its product: the words of the frozen list, whatever has changed since. */
function printed(
  row: PublishedRow,
): Pick<NewCertificate, 'product' | 'producer' | 'address' | 'province' | 'group'> {
  const { product, producer, address, provinceName, group } = row;
  return { product, producer, address, province: provinceName, group };
}
