import { reissueChain } from '~/domain/certificate/chain';
import { type CertificateAct, earliestDecision, openActs } from '~/domain/certificate/moves';
import { certificateStatus } from '~/domain/certificate/validity';
import { localDay } from '~/domain/local-time';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { findCertificate } from '~/store/certificate/find-certificate';
import { listChain, listDecisions } from '~/store/certificate/list-chain';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';
import { type CertificateOfRound, standingOf } from './decide-certificate';

/** Shows a certificate of a round's register: its facts, its chain of reissues, the decisions on it, and what may be done. */
export async function showCertificate(world: World, actor: Actor, input: CertificateOfRound) {
  if (!may(actor, 'certificate.read')) return refuse('notAllowed') as Refusal;
  const [round, record] = await Promise.all([
    findRound(world.db, input.roundCode),
    findCertificate(world.db, input.certificateCode),
  ]);
  if (!round || record?.keys.round !== round.id) return refuse('notFound') as Refusal;
  const [links, decisions] = await Promise.all([
    listChain(world.db, record.keys.entry),
    listDecisions(world.db, record.keys.certificate),
  ]);
  const today = localDay(world.clock.now().toISOString());
  const standing = standingOf(record);
  return {
    round,
    pages: roundPages(actor, round),
    facts: record.facts,
    issuerName: record.issuer.issuerName,
    entryCode: record.entryCode,
    invented: record.invented,
    status: certificateStatus(standing, today),
    chain: reissueChain(links).map((link) => ({ ...link, status: certificateStatus(link, today) })),
    decisions,
    acts: may(actor, 'certificate.issue') ? openActs(standing, today) : ([] as CertificateAct[]),
    today,
    earliest: earliestDecision(standing),
  };
}
