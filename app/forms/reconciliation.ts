import { z } from 'zod';
import { productGroups } from '~/domain/round';

/** What the counts by province are narrowed to, in the address; whatever is malformed narrows nothing. */
export const reconciliationFilter = z.object({
  group: z.coerce.number().pipe(z.literal(productGroups)).nullable().catch(null),
  units: z.literal('today').nullable().catch(null),
});
