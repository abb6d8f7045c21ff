import type { FieldMetadata } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { TextField } from '../ui/text-field';

/** What a person types about the envelope of a dossier on paper. */
export type PaperTyped = { receivedOn: string; postmarkedOn: string; reference: string };

type Fields = { [Key in keyof PaperTyped]: FieldMetadata<string> };

const names = ['receivedOn', 'postmarkedOn', 'reference'] as const;

/** The two dates of the envelope and its reference. */
export function PaperFields({ fields, required }: { fields: Fields; required: boolean }) {
  const t = useT();
  return (
    <>
      <DateField label={t('calendar.paper.receivedOn')} {...fieldOf(fields.receivedOn)} required={required} />
      <DateField
        label={t('calendar.paper.postmarkedOn')}
        hint={t('calendar.paper.postmarkedOnHint')}
        {...fieldOf(fields.postmarkedOn)}
      />
      <TextField
        label={t('calendar.paper.reference')}
        hint={t('calendar.paper.referenceHint')}
        {...fieldOf(fields.reference)}
        required={required}
        maxLength={120}
        width="medium"
      />
    </>
  );
}

/** The fields with their labels, for the list of faults. */
export function paperFaults(fields: Fields, t: ReturnType<typeof useT>) {
  return names.map((name) => ({
    ...{ id: fields[name].id, errors: fields[name].errors },
    label: t(`calendar.paper.${name}`),
  }));
}

/** Whether anything is typed or wrong, so that the fields are to be in sight. */
export function paperTyped(fields: Fields): boolean {
  return names.some((name) => Boolean(fields[name].initialValue) || Boolean(fields[name].errors));
}
