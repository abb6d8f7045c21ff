import { useT } from '~/i18n/use-t';
import { NumberField } from '../ui/number-field';
import { RadioGroup } from '../ui/radio-group';
import type { RulesControls } from './rules-fields';

/** Passes, least number of sheets, the score of a product and what it is held against. */
export function ScoringRules({ controls: { text, choice } }: { controls: RulesControls }) {
  const t = useT();
  return (
    <div className="field-pairs">
      <RadioGroup {...choice('passes')} />
      <NumberField {...text('minimumSheets')} required whole />
      <RadioGroup {...choice('method')} />
      <NumberField {...text('trim')} hint={t('organiser.rules.trimHint')} whole />
      <NumberField {...text('threshold')} required />
      <RadioGroup {...choice('comparison')} />
    </div>
  );
}
