import { z } from 'zod';
import { day, optionalText, text } from './text';
import { typedMark } from './typed-mark';

/** A score sheet on paper as somebody types it in. */
export const paperForm = z.object({
  marks: z
    .array(z.object({ criterion: z.string().min(1).max(20), value: typedMark('refused') }))
    .max(100)
    .default([]),
  remarks: optionalText(4000),
  signedOn: day(),
});

/** Which sheet to type in, by the codes on it. */
export const findPaperForm = z.object({ juror: text(20), entry: text(60) });
