import { z } from 'zod';
import { parseProvince } from '~/domain/province';
import { deadlines } from '~/domain/round';
import { moment } from './round';
import { day, fault, oneOf, text } from './text';

/** The province that has more time; empty is the whole round. */
const scope = z.preprocess(
  (value) => value || null,
  z
    .string()
    .transform((value, context) => {
      const province = parseProvince(value);
      if (province) return province;
      context.addIssue({ code: 'custom', message: fault('choose') });
      return z.NEVER;
    })
    .nullable(),
);

/** More time for a round: what, for whom, until when, why, and by which notice. */
export const extensionForm = z
  .object({
    deadline: oneOf(deadlines),
    province: scope,
    until: moment,
    reason: text(1000),
    noticeNumber: text(60),
    noticeDate: day(),
  })
  .transform(({ noticeNumber, noticeDate, ...given }) => ({
    ...given,
    notice: { number: noticeNumber, date: noticeDate },
  }));
