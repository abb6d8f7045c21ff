import { z } from 'zod';
import { oneOf, text, wholeNumber } from './text';

/** What an edition prints on its papers. */
const names = {
  ordinal: wholeNumber(1, 99),
  organiserName: text(200),
  organiserNameEn: text(200),
  issuerName: text(200),
  signerName: text(100),
  signerTitle: text(100),
  place: text(60),
  certificateSeries: text(20),
};

export const editionForm = z.object(names);

export const newEditionForm = z.object({
  year: wholeNumber(2012, 2100),
  level: oneOf(['REGIONAL', 'NATIONAL']),
  ...names,
});
