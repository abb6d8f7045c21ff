import { useT } from '~/i18n/use-t';
import { Checkbox } from '../ui/checkbox';
import { checkOf } from '../ui/field-of';
import { NumberField } from '../ui/number-field';
import { Section } from '../ui/section';
import type { RulesControls, RulesMeta } from './rules-fields';

/** What a score sheet asks of its juror, and in which order entries are shown. */
export function SheetRules({ fields, controls }: { fields: RulesMeta; controls: RulesControls }) {
  const t = useT();
  return (
    <Section title={t('organiser.rules.sheets')}>
      <NumberField {...controls.text('remarksBeyond')} hint={t('organiser.rules.remarksBeyondHint')} whole />
      <Checkbox {...checkOf(fields.shuffleEntries as never)} label={t('organiser.rules.shuffleEntries')} />
      <Checkbox {...checkOf(fields.showFirstPass as never)} label={t('organiser.rules.showFirstPass')} />
    </Section>
  );
}
