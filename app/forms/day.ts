import { z } from 'zod';
import { day, text } from './text';

/** The pages of the day of scoring. */

/** What their lists are narrowed to; whatever is malformed narrows nothing. */
export const dayFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A reason that the audit keeps: reopening a sheet, undoing a recusal. */
export const reasonForm = z.object({ reason: text(1000) });

/** The answer to a juror's question. */
export const answerForm = z.object({ answer: text(2000) });

/** What whoever has seen a kept operation says of it. */
export const noteForm = z.object({ note: text(1000) });

/** The last day on which cards sign in; a seat's id makes a card for that juror alone. */
export const cardsForm = z.object({ day: day(), seat: z.string().max(64).optional() });
