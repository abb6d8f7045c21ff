import type { CertificateAct } from '~/domain/certificate/moves';

/** The last part of the address of each act's page, below that of its certificate. */
export const actPages: Record<CertificateAct, string> = {
  suspend: 'suspension',
  resume: 'resumption',
  revoke: 'revocation',
  replace: 'replacement',
};
