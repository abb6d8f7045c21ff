import type { CertificateDecision } from '~/domain/certificate/moves';
import type { Actor } from '~/domain/permission';
import type { World } from '../world';
import { type CertificateOfRound, decideCertificate } from './decide-certificate';

/** Revokes a certificate for good. */
export function revokeCertificate(
  world: World,
  actor: Actor,
  input: CertificateOfRound & CertificateDecision,
) {
  return decideCertificate(world, actor, input, 'revoke');
}
