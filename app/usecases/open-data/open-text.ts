import { createHash } from 'node:crypto';

/** A text to download: `tag` names its bytes; what is not open to everybody must not be kept by anyone in between. */
export type OpenText = { text: string; tag: string; open: boolean };

/** A text open to everybody, tagged with its digest. */
export function openText(text: string): OpenText {
  return { text, tag: createHash('sha256').update(text).digest('hex'), open: true };
}
