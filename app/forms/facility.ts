import { z } from 'zod';
import { facilityKinds } from '~/domain/entry';
import { parseProvince } from '~/domain/province';
import { email, fault, oneOf, phone, text } from './text';

/** A producer's registration: business, co-operative, co-operative group or household. */

const texts = {
  name: text(200),
  kind: oneOf(facilityKinds),
  registrationNo: text(50),
  address: text(300),
  representative: text(100),
  phone: phone(),
  email: email(),
};

/** A province as "codeSet:code", chosen from a list. */
export function provinceChoice() {
  return z.string({ error: fault('choose') }).transform((value, context) => {
    const province = parseProvince(value);
    if (province) return province;
    context.addIssue({ code: 'custom', message: fault('choose') });
    return z.NEVER;
  });
}

/** A facility being registered, with its province. */
export const facilityForm = z.object({ ...texts, province: provinceChoice() });

/** A registered facility being changed: its province stays. */
export const facilityChangeForm = z.object(texts);
