import type { CertificateDecision } from '~/domain/certificate/moves';
import {
  type PrintedFacts,
  type ReissueCause,
  reissueRefusal,
  successorFacts,
} from '~/domain/certificate/reissue';
import { registerNumber } from '~/domain/certificate/validity';
import type { Actor } from '~/domain/permission';
import type { Refusal } from '~/domain/refusal';
import type { CertificateRecord } from '~/store/certificate/find-certificate';
import { type NewCertificate, takeCertificateNumbers } from '~/store/certificate/save-certificates';
import type { Connection } from '~/store/database';
import type { World } from '../world';
import { type CertificateOfRound, decideCertificate } from './decide-certificate';

type Replacement = CertificateOfRound & CertificateDecision & PrintedFacts & { cause: ReissueCause };

/**
 * Replaces a certificate by a successor with corrected facts, issued on the day of the decision under the next number of
 * the edition's counter: what is refused or lost in a race takes no number. Answers the successor's code.
 */
export function replaceCertificate(
  world: World,
  actor: Actor,
  input: Replacement,
): Promise<{ code: string } | Refusal> {
  return decideCertificate(world, actor, input, 'replace', async (tx, record, at) => {
    const refusal = reissueRefusal(input.cause, record.facts, input);
    if (refusal) return refusal;
    const successor = await successorOf(tx, world, record, input, at);
    return { successor, facts: { cause: input.cause, successor: successor.number } };
  });
}

async function successorOf(
  tx: Connection,
  world: World,
  record: CertificateRecord,
  input: Replacement,
  createdAt: Date,
): Promise<NewCertificate> {
  const { series, first } = await takeCertificateNumbers(tx, record.keys.edition, 1);
  const paper = {
    code: world.ids.code(),
    number: registerNumber(series, first),
    issuedOn: input.decisionDate,
  };
  const { level, region, year, ...facts } = successorFacts(record.facts, input, paper);
  return { ...facts, id: world.ids.id(), entryId: record.keys.entry, createdAt };
}
