import { z } from 'zod';
import { fault } from './text';

/** Attendance: codes of the members present. */
export const attendanceForm = z.object({ present: z.array(z.string().max(20)).default([]) });

const choices = ['FOR', 'AGAINST', 'BLANK'] as const;

/** A ballot: entry code → choice; entries left open are not voted on yet. */
export const ballotForm = z.object({
  choices: z
    .record(z.string().max(40), z.enum(choices, { error: fault('choose') }))
    .refine((all) => Object.keys(all).length > 0, fault('chooseSome')),
});
