import { z } from 'zod';
import { fault, optionalText } from './text';

/** A file that was chosen; an empty file field counts as none. */
export function chosenFile() {
  return z.instanceof(File, { error: fault('file') }).refine((file) => file.size > 0, fault('file'));
}

/** A photo of a product. */
export const photoForm = z.object({ file: chosenFile(), caption: optionalText(200) });
