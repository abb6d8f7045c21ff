import { useT } from '~/i18n/use-t';
import { NumberField } from '../ui/number-field';

type Props = {
  /** The name of the limit in the form: `provinces[0].bounds`. */
  of: string;
  bound: 'maximum' | 'minimum';
  /** What the limit is on, for those who listen. */
  on: string;
  values: { maximum?: string; minimum?: string } | undefined;
  faults: Record<string, string[]>;
  /** Says the bound above the control, where no heading does. */
  shown?: boolean;
};

/** One number of a limit; empty is none. */
export function LimitField({ of, bound, on, values, faults, shown }: Props) {
  const t = useT();
  const name = `${of}.${bound}`;
  const field = t(`quota.${bound}`);
  return (
    <NumberField
      label={shown ? field : t('quota.fieldOf', { field, name: on })}
      labelHidden={!shown}
      name={name}
      defaultValue={values?.[bound]}
      placeholder={t('quota.noLimit')}
      errors={faults[name]}
      whole
    />
  );
}
