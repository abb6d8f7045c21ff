import type { CertificateDecision } from '~/domain/certificate/moves';
import type { Actor } from '~/domain/permission';
import type { World } from '../world';
import { type CertificateOfRound, decideCertificate } from './decide-certificate';

/** Suspends a certificate: until it is resumed every check says so. */
export function suspendCertificate(
  world: World,
  actor: Actor,
  input: CertificateOfRound & CertificateDecision,
) {
  return decideCertificate(world, actor, input, 'suspend');
}
