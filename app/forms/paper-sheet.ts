import { z } from 'zod';
import { day, fault, optionalText, text } from './text';
import { readMark } from './typed-mark';

/** A score sheet on paper as somebody types it in: points as people write them, "8,5" or "8.5". */
const typedMark = z
  .string()
  .max(20, fault('points'))
  .optional()
  .transform((typed, check) => {
    const value = readMark(typed ?? '');
    if (value === undefined) check.addIssue({ code: 'custom', message: fault('points') });
    else if (value === null) check.addIssue({ code: 'custom', message: fault('required') });
    return value ?? null;
  });

export const paperForm = z.object({
  marks: z
    .array(z.object({ criterion: z.string().min(1).max(20), value: typedMark }))
    .max(100)
    .default([]),
  remarks: optionalText(4000),
  signedOn: day(),
});

/** Which sheet to type in, by the codes on it. */
export const findPaperForm = z.object({ juror: text(20), entry: text(60) });
