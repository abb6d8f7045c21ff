import { useT } from '~/i18n/use-t';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import type { RulesControls } from './rules-fields';

/** Quorum, majority with what it is counted on, and how the council votes. */
export function CouncilRules({ controls: { text, choice } }: { controls: RulesControls }) {
  const t = useT();
  const share = { hint: t('organiser.rules.shareHint'), width: 'short', required: true } as const;
  return (
    <div className="field-pairs">
      <TextField {...text('quorum')} {...share} />
      <TextField {...text('majority')} {...share} />
      <RadioGroup {...choice('base')} />
      <RadioGroup {...choice('majorityComparison')} />
      <RadioGroup {...choice('voting')} />
    </div>
  );
}
