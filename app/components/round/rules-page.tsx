import { useForm } from '@conform-to/react';
import type { RoundRules } from '~/domain/round';
import { rulesFields } from '~/forms/round';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Checkbox } from '../ui/checkbox';
import { checkOf } from '../ui/field-of';
import { FormErrors } from '../ui/form-errors';
import { NumberField } from '../ui/number-field';
import { RadioGroup } from '../ui/radio-group';
import { Section } from '../ui/section';
import { RoundPageHeader } from './round-page-header';
import { CouncilRules } from './rules-council';
import { type RulesMeta, type RulesTyped, rulesControls, rulesFaults } from './rules-fields';
import { ScoringRules } from './rules-scoring';
import { SheetRules } from './rules-sheets';
import { TieBreaks } from './rules-tie-breaks';
import { SettingForm, type SettingProps } from './setting-form';

type Props = SettingProps & {
  round: { code: string; name: string; nameEn: string; rules: RoundRules };
  answer: Answer;
};

/** How a round scores, votes and certifies: every rule that no law fixes. */
export function RulesPage({ round, pages, phase, settable, mayManage, answer }: Props) {
  const t = useT();
  const { rules } = round;
  const defaultValue = rulesFields(rules, formatPoints(rules.threshold.points, useLocale()));
  const [form, meta] = useForm<RulesTyped>({ lastResult: answer as never, defaultValue });
  const fields = meta as unknown as RulesMeta;
  const controls = rulesControls(fields, t);
  const setting = { phase, mayManage, open: settable.includes('rules') };
  const chosen = (fields.tieBreak.initialValue ?? []) as readonly (string | undefined)[];
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.rules')}
        lead={t('organiser.rules.lead')}
      />
      <SettingForm id={form.id} {...setting}>
        <FormErrors form={form.errors} fields={rulesFaults(controls)} />
        <Section title={t('organiser.rules.scoring')}>
          <ScoringRules controls={controls} />
          <TieBreaks chosen={chosen} faults={form.allErrors} />
          <Checkbox
            {...checkOf(fields.barOwnProvince as never)}
            label={t('organiser.rules.barOwnProvince')}
          />
          <Checkbox
            {...checkOf(fields.barOwnProducer as never)}
            label={t('organiser.rules.barOwnProducer')}
          />
        </Section>
        <SheetRules {...{ fields, controls }} />
        <Section title={t('organiser.rules.council')}>
          <CouncilRules controls={controls} />
        </Section>
        <Section title={t('organiser.rules.certificate')}>
          <NumberField {...controls.text('years')} required whole />
          <Checkbox
            {...checkOf(fields.firstYearCounts as never)}
            label={t('organiser.rules.firstYearCounts')}
          />
        </Section>
        <Section title={t('calendar.rules.dossiers')}>
          <div className="field-pairs">
            <RadioGroup {...controls.choice('paperDossier')} hint={t('calendar.rules.paperDossierHint')} />
            <RadioGroup {...controls.choice('mergedSet')} hint={t('calendar.rules.mergedSetHint')} />
          </div>
        </Section>
      </SettingForm>
    </>
  );
}
