import { z } from 'zod';
import { day, email, fault, text } from './text';

/** Who scores what in a round, and what decisions change in its jury. */

/** A ticked cell: the codes of a juror and an entry. */
const pair = z
  .string()
  .regex(/^\S{1,40} \S{1,60}$/, fault('choose'))
  .transform((value) => {
    const [juror = '', entry = ''] = value.split(' ');
    return { juror, entry };
  });

/** Every juror and entry of an assignment. */
export const assignmentForm = z.object({ pair: z.array(pair).max(100_000).default([]) });

const decision = { decisionNumber: text(60), decisionDate: day(), reason: text(1000) };

/** Who takes a juror's seat over, by which decision. */
export const replacementForm = z.object({ name: text(100), email: email(), ...decision });

/** The council's decision to count no sheet of a juror; that it has been compared with the decision. */
export const settingAsideForm = z.object({
  ...decision,
  confirmed: z.literal('on', { error: fault('required') }),
});

/** How many sheets the organiser asks a proposal for; whatever is malformed asks for the minimum. */
export const proposalFilter = z.object({
  sheets: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
});
