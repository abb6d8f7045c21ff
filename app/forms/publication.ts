import { z } from 'zod';
import { disclosures } from '~/domain/publication';
import { day, fault, oneOf, text } from './text';

/** Publishing a list: the decision it rests on and how much is shown. */
export const publicationForm = z.object({
  decisionNumber: text(60),
  decisionDate: day(),
  disclosure: oneOf(disclosures),
  /** That the list has been compared with the decision. */
  confirmed: z.literal('on', { error: fault('required') }),
});
