import type { FieldMetadata } from '@conform-to/react';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

export type DecisionTyped = { reason: string; decisionNumber: string; decisionDate: string };

type Props = {
  fields: { [K in keyof DecisionTyped]: FieldMetadata<string> };
  reason: { label: string; hint: string };
  /** The first and the last day that the decision may be dated. */
  earliest: string;
  today: string;
};

/** Why, by which decision, of which day. */
export function DecisionFields({ fields, reason, earliest, today }: Props) {
  const t = useT();
  const days = { from: formatDay(earliest), to: formatDay(today) };
  return (
    <>
      <TextArea {...reason} {...fieldOf(fields.reason)} required rows={3} maxLength={1000} />
      <TextField
        label={t('certificate.form.decisionNumber')}
        hint={t('certificate.form.decisionNumberHint')}
        {...fieldOf(fields.decisionNumber)}
        required
        maxLength={80}
        autoComplete="off"
        width="medium"
      />
      <DateField
        label={t('certificate.form.decisionDate')}
        hint={t('certificate.form.decisionDateHint', days)}
        {...fieldOf(fields.decisionDate)}
        required
        min={earliest}
        max={today}
      />
    </>
  );
}
