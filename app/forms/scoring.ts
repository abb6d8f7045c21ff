import { z } from 'zod';
import { optionalText } from './text';

/** Closing the scoring or a meeting; the reason is needed where something is missing. */
export const closingForm = z.object({ reason: optionalText(500) });
