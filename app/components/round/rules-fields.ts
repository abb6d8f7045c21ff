import type { FieldMetadata } from '@conform-to/react';
import type { rulesFields } from '~/forms/round';
import type { Translate } from '~/i18n/translator';
import { choiceOf, fieldOf } from '../ui/field-of';

export type RulesTyped = ReturnType<typeof rulesFields>;

export type RulesMeta = { [Name in keyof RulesTyped]-?: FieldMetadata<RulesTyped[Name]> };

const texts = ['trim', 'minimumSheets', 'threshold', 'quorum', 'majority', 'years', 'remarksBeyond'] as const;

const choices = {
  passes: ['passesOf', ['1', '2']],
  method: ['methods', ['mean', 'trimmed-mean', 'median']],
  comparison: ['comparisons', ['>=', '>']],
  majorityComparison: ['majorityComparisons', ['>', '>=']],
  base: ['bases', ['present', 'members', 'valid']],
  voting: ['votings', ['open', 'secret']],
  paperDossier: ['paperDossiers', ['receipt', 'postmark']],
  mergedSet: ['mergedSets', ['keep', 'anew']],
} as const;

/** Where the texts of a rule are. */
const roomOf = (name: keyof typeof choices) =>
  name === 'paperDossier' || name === 'mergedSet' ? 'calendar' : 'organiser';

/** The fields of the rules as props of their controls, labels and choices in words. */
export function rulesControls(fields: RulesMeta, t: Translate) {
  const text = (name: (typeof texts)[number]) => ({
    ...fieldOf(fields[name] as FieldMetadata<string>),
    label: t(`organiser.rules.${name}`),
  });
  const choice = (name: keyof typeof choices) => ({
    ...choiceOf(fields[name] as FieldMetadata<string>),
    label: t(`${roomOf(name)}.rules.${name}`),
    required: true,
    choices: choices[name][1].map((value) => ({
      value,
      label: t(`${roomOf(name)}.rules.${choices[name][0]}.${value}`),
    })),
  });
  return { text, choice };
}

export type RulesControls = ReturnType<typeof rulesControls>;

/** The fields in the order of the page, for the list of faults. */
export function rulesFaults({ text, choice }: RulesControls) {
  return [
    ...[choice('passes'), text('minimumSheets'), choice('method'), text('trim'), text('threshold')],
    text('remarksBeyond'),
    ...[choice('comparison'), text('quorum'), text('majority'), choice('majorityComparison')],
    ...[choice('base'), choice('voting'), text('years'), choice('paperDossier'), choice('mergedSet')],
  ];
}
