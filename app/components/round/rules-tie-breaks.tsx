import { tieBreaks } from '~/forms/round';
import { useT } from '~/i18n/use-t';
import { Select } from '../ui/select';

/** How many may be named; the form takes no more than there are. */
const places = 4;

type Props = {
  chosen: readonly (string | undefined)[];
  /** Faults by the name of their field. */
  faults: Record<string, string[]>;
};

/** What is looked at one after the other where scores are equal. */
export function TieBreaks({ chosen, faults }: Props) {
  const t = useT();
  const options = tieBreaks.map((value) => ({
    value,
    label: t(`organiser.rules.tieBreaks.${value.replace(':', '')}`),
  }));
  const shown = Array.from({ length: Math.max(places, chosen.length) }, (_, place) => place);
  return (
    <div className="field-pairs">
      {shown.map((place) => (
        <Select
          key={place}
          label={t('organiser.rules.tieBreak', { place: place + 1 })}
          name={`tieBreak[${place}]`}
          defaultValue={chosen[place] ?? ''}
          blank={t('organiser.rules.noTieBreak')}
          errors={faults[`tieBreak[${place}]`]}
          options={options}
        />
      ))}
    </div>
  );
}
