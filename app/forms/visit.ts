import { z } from 'zod';
import { findings, sides, type VisitAct } from '~/domain/visit/record';
import { visitStates } from '~/domain/visit/visit';
import { fault, oneOf, optionalDay, optionalText, text, wholeNumber } from './text';

/** What those who plan site visits send. */

const rowId = z.string().min(1).max(64);

/** Filters of a list of visits in its address; whatever is malformed narrows nothing. */
export const visitFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.enum(visitStates).optional().catch(undefined),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  sort: z.enum(['day', 'producer', 'state']).catch('day'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

const seed = z.string().regex(/^[0-9a-f]{16}$/);

/** What a proposal is asked for in its address; whatever is malformed is as if it were not there. */
export const proposalFilter = z.object({
  seed: seed.nullable().catch(null),
  atLeast: z.coerce.number().int().min(1).max(99).catch(2),
  percent: z.coerce.number().int().min(0).max(100).catch(0),
});

/** A share of a province's producers, in the rule's own words. */
export const shareOf = (percent: number): string | null => (percent === 0 ? null : `${percent}/100`);

/** The proposal as it was shown, and what is kept of it. */
export const sampleForm = z.object({
  seed: z.string({ error: fault('required') }).regex(/^[0-9a-f]{16}$/, fault('choose')),
  atLeast: wholeNumber(1, 99),
  percent: wholeNumber(0, 100),
  producer: z.array(rowId).max(2000).default([]),
});

/** A producer chosen by hand. */
export const handVisitForm = z.object({
  facilityId: z
    .string({ error: fault('choose') })
    .min(1, fault('choose'))
    .max(64),
});

/** Day, note and team of a visit. */
export const visitPlanForm = z.object({
  plannedFor: optionalDay(),
  note: optionalText(2000),
  member: z.array(rowId).max(30).default([]),
  lead: z.string().max(64).default(''),
});

/** Why a visit does not take place. */
export const cancellationForm = z.object({ reason: text(1000) });

/** A line of the checklist as the page sends it. */
const checkedItem = z.object({
  id: rowId,
  finding: z.enum(findings).optional(),
  remark: optionalText(2000),
  /** What the page showed: a line that nobody touched says nothing, whatever others have recorded since. */
  wasFinding: z.enum(findings).optional(),
  wasRemark: optionalText(2000),
});

/** The checklist with the conclusion. */
export const checkForm = z.object({
  items: z.array(checkedItem).max(500).default([]),
  conclusion: optionalText(4000),
  unsignedReason: optionalText(1000),
  wasConclusion: optionalText(4000),
  wasReason: optionalText(1000),
});

/** Somebody who was met or was there. */
export const personForm = z.object({ side: oneOf(sides), name: text(150), title: optionalText(150) });

/** A signature as drawn: moves and lines of whole or tenth units in the pad's box. */
export const signaturePath = z.string().regex(/^(?:[ML]\d{1,3}(?:\.\d)? \d{1,3}(?:\.\d)?){2,4000}$/);

/** The mark of what a signer had before him. */
export const contentMark = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 32 - 1);

/** A drawn signature, or the agreement that the typed name is one. */
export const signatureForm = z
  .object({
    path: z
      .string()
      .optional()
      .transform((path) => path || null)
      .pipe(signaturePath.nullable()),
    typed: z.literal('on').optional(),
    seen: contentMark.optional(),
  })
  .refine(({ path, typed }) => path !== null || typed === 'on', {
    message: fault('signature'),
    path: ['typed'],
  });

/** What a form of a checklist records: what differs from what its page showed. */
export function actsOf(form: z.output<typeof checkForm>): VisitAct[] {
  const { conclusion, unsignedReason } = form;
  const said = form.items.filter(
    (item) => item.finding !== item.wasFinding || item.remark !== item.wasRemark,
  );
  const concluded = conclusion !== form.wasConclusion || unsignedReason !== form.wasReason;
  return [
    ...said.map(({ id, finding, remark }) => ({
      ...{ kind: 'check' as const, item: id, finding: finding ?? null, remark },
    })),
    ...(concluded ? [{ kind: 'conclude' as const, conclusion, unsignedReason }] : []),
  ];
}
