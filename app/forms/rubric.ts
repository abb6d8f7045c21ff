import { z } from 'zod';
import { parsePoints, pointsText } from '~/domain/points';
import { type Criterion, type RubricContent, rubricPoints } from '~/domain/rubric';
import { fault, optionalText, text, wholeNumber } from './text';

/**
 * A rubric as a form: every group with its criteria, a line each. A line without a name falls out, so that a criterion
 * is taken away by clearing its name and added on the empty line of its group. Steps and sums are looked at here too, so
 * that a fault stands at its field; the use case asks the domain all the same.
 */
const points = (value: string | undefined) => parsePoints((value ?? '').trim().replace(',', '.'));

const line = z
  .object({
    nameVi: optionalText(200),
    nameEn: optionalText(200),
    guidanceVi: optionalText(500),
    guidanceEn: optionalText(500),
    max: z.string().optional(),
    step: z.string().optional(),
    expected: z.string().optional(),
  })
  .superRefine((criterion, context) => {
    if (criterion.nameVi === '') return;
    const [max, step] = [points(criterion.max), points(criterion.step)];
    const complain = (field: 'max' | 'step' | 'expected', message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (!max) complain('max', fault('points'));
    if (step === null) complain('step', fault('points'));
    const expected = points(criterion.expected || '0');
    if (expected === null || expected > (max ?? expected)) complain('expected', fault('points'));
    if (max && step !== null && (step === 0 || max % step !== 0)) complain('step', fault('step'));
  });

const group = z
  .object({
    id: z.string().regex(/^\d{1,2}$/),
    nameVi: text(200),
    nameEn: text(200),
    max: text(6).refine((value) => points(value) !== null, fault('points')),
    criteria: z.array(line).max(30).default([]),
  })
  .superRefine(({ max, criteria }, context) => {
    const most = points(max) ?? 0;
    const named = criteria.filter(({ nameVi }) => nameVi !== '');
    const sum = named.reduce((total, criterion) => total + (points(criterion.max) ?? 0), 0);
    if (sum === most && named.length > 0) return;
    const facts = { sum: pointsText(sum), max: pointsText(most) };
    context.addIssue({ code: 'custom', path: ['max'], message: fault('groupSum', facts) });
  });

const groups = z
  .array(group)
  .min(1)
  .max(12)
  .superRefine((all, context) => {
    const total = all.reduce((sum, { max }) => sum + (points(max) ?? 0), 0);
    if (total === rubricPoints) return;
    const facts = { sum: pointsText(total), max: pointsText(rubricPoints) };
    context.addIssue({ code: 'custom', path: [0, 'max'], message: fault('rubricTotal', facts) });
  });

type Line = z.output<typeof line>;

function asCriterion(groupId: string, criterion: Line, place: number): Criterion {
  const { nameVi, nameEn, guidanceVi, guidanceEn } = criterion;
  const guidance = guidanceVi === '' ? {} : { guidance: { vi: guidanceVi, en: guidanceEn || guidanceVi } };
  return {
    id: `${groupId}.${place + 1}`,
    name: { vi: nameVi, en: nameEn || nameVi },
    ...guidance,
    max: points(criterion.max) ?? 0,
    step: points(criterion.step) ?? 0,
    ...(criterion.expected ? { expected: points(criterion.expected) ?? 0 } : {}),
  };
}

/** Reads a rubric; criteria are numbered in their groups in the order of their lines. */
export const rubricForm = z
  .object({ version: wholeNumber(1, 9999), groups })
  .transform((typed): { version: number; content: RubricContent } => ({
    version: typed.version,
    content: {
      groups: typed.groups.map(({ id, nameVi, nameEn, max, criteria }) => ({
        id,
        name: { vi: nameVi, en: nameEn },
        max: points(max) ?? 0,
        criteria: criteria
          .filter((criterion) => criterion.nameVi !== '')
          .map((criterion, place) => asCriterion(id, criterion, place)),
      })),
    },
  }));
