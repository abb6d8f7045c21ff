import { z } from 'zod';
import { paperKinds } from '~/domain/entry';
import { chosenFile } from './photo';
import { day, oneOf, optionalDay, text } from './text';

/** A paper of the file: number, issuer, day of issue, day of expiry if it has one, and a scan if there is one. */
export const paperForm = z.object({
  kind: oneOf(paperKinds),
  number: text(100),
  issuer: text(200),
  issuedOn: day(),
  expiresOn: optionalDay(),
  file: chosenFile().optional(),
});
