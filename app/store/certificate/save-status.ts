import type { CertificateDecision } from '~/domain/certificate/moves';
import type { RecordedStatus } from '~/domain/certificate/validity';
import type { Connection } from '../database';

/** Locks a certificate's row until the transaction ends, so that two decisions on it come one after the other. */
export async function lockCertificate(tx: Connection, code: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Certificate" WHERE code = ${code} FOR UPDATE`;
}

/** Records the state of a certificate and the decision that it rests on; a replaced one names its successor's row. */
export async function saveStatus(
  tx: Connection,
  certificateId: string,
  status: RecordedStatus,
  { reason, decisionNumber, decisionDate }: CertificateDecision,
  replacedById: string | null,
): Promise<void> {
  await tx.certificate.updateMany({
    where: { id: certificateId },
    data: {
      status,
      statusReason: reason,
      statusDecision: decisionNumber,
      statusDate: new Date(`${decisionDate}T00:00:00.000Z`),
      replacedById,
    },
  });
}
