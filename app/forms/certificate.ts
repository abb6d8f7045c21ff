import { z } from 'zod';
import { reissueCauses } from '~/domain/certificate/reissue';
import { certificateStatuses } from '~/domain/certificate/validity';
import { day, oneOf, text } from './text';

/** Issuing certificates: the day they are issued on. */
export const issueForm = z.object({ issuedOn: day() });

/** A decision on a certificate: suspension, resumption, revocation. */
export const decisionForm = z.object({ reason: text(1000), decisionNumber: text(80), decisionDate: day() });

/** A reissue: the decision, its cause, and what the new paper prints. */
export const replacementForm = decisionForm.extend({
  cause: oneOf(reissueCauses),
  product: text(300),
  producer: text(200),
  address: text(300),
  province: text(100),
});

/** Filters of the register in its address; whatever is malformed narrows nothing. */
export const registerFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  status: z.enum(certificateStatuses).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
