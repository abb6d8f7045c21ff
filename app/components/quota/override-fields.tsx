import { useT } from '~/i18n/use-t';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import type { OverrideTyped } from './override-typed';

type Fields = Record<keyof OverrideTyped, Parameters<typeof fieldOf>[0]>;

/** Who allows it, by which document, and why. */
export function OverrideFields({ fields }: { fields: Fields }) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('quota.override.officer')}
        {...fieldOf(fields.officer)}
        required
        maxLength={120}
        width="medium"
      />
      <TextField
        label={t('quota.override.officerTitle')}
        {...fieldOf(fields.title)}
        required
        maxLength={160}
        width="medium"
      />
      <TextField
        label={t('quota.override.number')}
        hint={t('quota.override.numberHint')}
        {...fieldOf(fields.documentNumber)}
        required
        maxLength={60}
        width="medium"
      />
      <DateField label={t('quota.override.date')} {...fieldOf(fields.documentDate)} required />
      <TextArea label={t('quota.override.reason')} {...fieldOf(fields.reason)} required maxLength={2000} />
    </>
  );
}
