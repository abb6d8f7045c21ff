import { z } from 'zod';
import { optionalText } from './text';

/** Closing a meeting; the reason is needed where something is missing. */
export const closingForm = z.object({ reason: optionalText(500) });

/** Closing the scoring: a reason for each gap by its key, and one for all that have none of their own. */
export const scoringClosingForm = z.object({
  reason: optionalText(500),
  gaps: z
    .array(z.object({ key: z.string().max(120), reason: optionalText(500) }))
    .max(1000)
    .default([]),
});
