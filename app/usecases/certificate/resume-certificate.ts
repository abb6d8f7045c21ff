import type { CertificateDecision } from '~/domain/certificate/moves';
import type { Actor } from '~/domain/permission';
import type { World } from '../world';
import { type CertificateOfRound, decideCertificate } from './decide-certificate';

/** Lifts the suspension of a certificate: it holds again, as long as it would have without it. */
export function resumeCertificate(
  world: World,
  actor: Actor,
  input: CertificateOfRound & CertificateDecision,
) {
  return decideCertificate(world, actor, input, 'resume');
}
