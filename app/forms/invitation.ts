import { z } from 'zod';
import { isProvincial, lastingRoles } from '~/domain/invitation';
import { parseProvince } from '~/domain/province';
import { email, fault, oneOf, text, wholeNumber } from './text';

/** Invitations, to a lasting role or to a seat of a round. */

const person = { name: text(100), email: email() };

const province = z
  .string()
  .optional()
  .transform((value) => (value ? (parseProvince(value) ?? undefined) : undefined));

/** The organiser's invitation; a provincial role needs its province. */
export const inviteForm = z
  .object({ ...person, role: oneOf(lastingRoles), province })
  .refine(({ role, province: where }) => !isProvincial(role) || where !== undefined, {
    path: ['province'],
    message: fault('choose'),
  });

/** A province's invitation; the province is the inviter's own. */
export const colleagueForm = z.object({ ...person, role: oneOf(['PROVINCE', 'PROMOTION_CENTRE']), province });

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const groups = z
  .array(oneOf(['1', '2', '3', '4']))
  .min(1, fault('chooseSome'))
  .transform((chosen) => chosen.map(Number));

/** A juror: the product groups, and whether as head of the jury. */
export const jurorForm = z.object({ ...person, groups, head: ticked });

const most = z
  .preprocess((value) => value || undefined, wholeNumber(1, 9999).optional())
  .transform((value) => value ?? null);

/** A juror's duties, and how many entries he wishes to score at most. */
export const dutiesForm = z.object({ groups, head: ticked, most });

/** A council member. */
export const councilForm = z.object({ ...person, chair: ticked });
