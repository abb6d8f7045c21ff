import { z } from 'zod';
import { instantOfLocal } from '~/domain/local-time';
import { parsePoints } from '~/domain/points';
import { parseProvince } from '~/domain/province';
import type { RoundRules } from '~/domain/round';
import { isShare } from '~/domain/round-settings';
import { fault, oneOf, text, wholeNumber } from './text';

/** The forms that set a round up. Moments are minutes of Viet Nam's clock and become instants in UTC. */

export const moment = z.string({ error: fault('required') }).transform((value, context) => {
  const instant = instantOfLocal(value.trim());
  if (instant) return instant;
  context.addIssue({ code: 'custom', message: fault('day') });
  return z.NEVER;
});

export const calendarForm = z.object({
  registrationOpensAt: moment,
  registrationClosesAt: moment,
  forwardingClosesAt: moment,
  scoringClosesAt: moment,
});

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const province = z.string({ error: fault('choose') }).transform((value, context) => {
  const key = parseProvince(value);
  if (key) return key;
  context.addIssue({ code: 'custom', message: fault('choose') });
  return z.NEVER;
});

export const roundProfileForm = z.object({
  name: text(300),
  nameEn: text(300),
  host: province,
  disclosure: oneOf(['LIST', 'SCORES', 'BUNDLE']),
});

/** One line a province of the code set; codes of those taking part come out. */
export const provincesForm = z.object({
  provinces: z
    .array(z.object({ code: text(2), taking: ticked }))
    .max(80)
    .default([])
    .transform((rows) => rows.filter((row) => row.taking).map(({ code }) => code)),
});

const points = z.string({ error: fault('required') }).transform((value, context) => {
  const hundredths = parsePoints(value.trim().replace(',', '.'));
  if (hundredths !== null && hundredths <= 10_000) return hundredths;
  context.addIssue({ code: 'custom', message: fault('points') });
  return z.NEVER;
});

const share = text(7).refine(isShare, fault('share'));
const comparison = oneOf(['>=', '>']);

export const tieBreaks = [
  'criterion:1',
  'criterion:2',
  'criterion:3',
  'criterion:4',
  'median',
  'lowest-sheet',
] as const;

const flatRules = z.object({
  passes: oneOf(['1', '2']),
  method: oneOf(['mean', 'trimmed-mean', 'median']),
  trim: z.preprocess((value) => value || '1', wholeNumber(1, 10)),
  minimumSheets: wholeNumber(1, 99),
  threshold: points,
  comparison,
  tieBreak: z
    .array(z.preprocess((value) => value || undefined, oneOf(tieBreaks).optional()))
    .max(6)
    .default([]),
  quorum: share,
  majority: share,
  majorityComparison: comparison,
  base: oneOf(['present', 'members', 'valid']),
  voting: oneOf(['open', 'secret']),
  barOwnProvince: ticked,
  barOwnProducer: ticked,
  years: wholeNumber(1, 20),
  firstYearCounts: ticked,
  paperDossier: oneOf(['receipt', 'postmark']),
  mergedSet: oneOf(['keep', 'anew']),
  shuffleEntries: ticked,
  showFirstPass: ticked,
  remarksBeyond: z.preprocess((value) => value || undefined, wholeNumber(1, 100).optional()),
});

/** All rules of a round. A tie-break named twice counts once. */
export const rulesForm = flatRules.transform(
  (flat): RoundRules => ({
    passes: flat.passes === '2' ? 2 : 1,
    aggregate:
      flat.method === 'trimmed-mean' ? { method: flat.method, trim: flat.trim } : { method: flat.method },
    minimumSheets: flat.minimumSheets,
    threshold: { points: flat.threshold, comparison: flat.comparison },
    tieBreak: [...new Set(flat.tieBreak.filter((one) => one !== undefined))],
    council: {
      quorum: flat.quorum,
      majority: { share: flat.majority, comparison: flat.majorityComparison, base: flat.base },
      voting: flat.voting,
    },
    barOwnProvince: flat.barOwnProvince,
    barOwnProducer: flat.barOwnProducer,
    certificate: { years: flat.years, firstYearCounts: flat.firstYearCounts },
    paperDossier: flat.paperDossier,
    mergedSet: flat.mergedSet,
    shuffleEntries: flat.shuffleEntries,
    remarksBeyond: flat.remarksBeyond ?? null,
    showFirstPass: flat.showFirstPass,
  }),
);

/** The fields of the rules form that show these rules; points as text with a comma or a point. */
export function rulesFields(rules: RoundRules, threshold: string) {
  const { aggregate, council } = rules;
  return {
    passes: String(rules.passes),
    method: aggregate.method,
    trim: aggregate.method === 'trimmed-mean' ? String(aggregate.trim) : '1',
    minimumSheets: String(rules.minimumSheets),
    threshold,
    comparison: rules.threshold.comparison,
    tieBreak: rules.tieBreak,
    quorum: council.quorum,
    majority: council.majority.share,
    majorityComparison: council.majority.comparison,
    base: council.majority.base,
    voting: council.voting,
    barOwnProvince: rules.barOwnProvince ? 'on' : undefined,
    barOwnProducer: rules.barOwnProducer ? 'on' : undefined,
    years: String(rules.certificate.years),
    firstYearCounts: rules.certificate.firstYearCounts ? 'on' : undefined,
    paperDossier: rules.paperDossier,
    mergedSet: rules.mergedSet,
    shuffleEntries: rules.shuffleEntries ? 'on' : undefined,
    showFirstPass: rules.showFirstPass ? 'on' : undefined,
    remarksBeyond: rules.remarksBeyond === null ? '' : String(rules.remarksBeyond),
  };
}
