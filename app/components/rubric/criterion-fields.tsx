import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { NumberField } from '../ui/number-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import type { CriterionTyped } from './rubric-typed';

type Props = {
  /** The name of the line in its form. */
  name: string;
  title: string;
  line: CriterionTyped;
  faults: Record<string, string[]>;
};

/** One criterion: name, maximum and step, guidance; the English beside it on demand. */
export function CriterionFields({ name, title, line, faults }: Props) {
  const t = useT();
  const field = (part: keyof CriterionTyped) => ({
    name: `${name}.${part}`,
    label: t(`organiser.rubric.${part}`),
    defaultValue: line[part],
    errors: faults[`${name}.${part}`],
  });
  const faulty = field('nameEn').errors ?? field('guidanceEn').errors;
  return (
    <fieldset className="criterion">
      <legend>{title}</legend>
      <div className="points-line">
        <TextField {...field('nameVi')} maxLength={200} />
        <NumberField {...field('max')} />
        <NumberField {...field('step')} />
      </div>
      <TextArea {...field('guidanceVi')} rows={1} maxLength={500} />
      <NumberField {...field('expected')} hint={t('organiser.rubric.expectedHint')} />
      <Details summary={t('organiser.rubric.english')} open={faulty !== undefined}>
        <div className="fields">
          <TextField {...field('nameEn')} maxLength={200} />
          <TextArea {...field('guidanceEn')} rows={1} maxLength={500} />
        </div>
      </Details>
    </fieldset>
  );
}
