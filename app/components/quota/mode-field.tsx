import { type QuotaScope, quotaModes } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Select } from '../ui/select';
import type { QuotaValues } from './quota-values';

type Props = { scope: QuotaScope; values: QuotaValues; faults: Record<string, string[]> };

/** What exceeding a kind of limit comes to. */
export function ModeField({ scope, values, faults }: Props) {
  const t = useT();
  const name = `modes.${scope}`;
  return (
    <Select
      label={t('quota.mode')}
      name={name}
      defaultValue={values.modes?.[scope]}
      options={quotaModes.map((mode) => ({ value: mode, label: t(`quota.modes.${mode}`) }))}
      errors={faults[name]}
      width="medium"
    />
  );
}
