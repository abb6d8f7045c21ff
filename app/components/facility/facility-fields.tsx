import type { FieldMetadata } from '@conform-to/react';
import { facilityKinds } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { choiceOf, fieldOf } from '../ui/field-of';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

export const facilityNames = [
  'name',
  'kind',
  'registrationNo',
  'address',
  'representative',
  'phone',
  'email',
] as const;

/** What a person types about a facility. */
export type FacilityTyped = Record<(typeof facilityNames)[number], string>;

type Fields = { [Key in keyof FacilityTyped]: FieldMetadata<string> };

/** A facility: name, kind, registration, address, and whom to reach. */
export function FacilityFields({ fields }: { fields: Fields }) {
  const t = useT();
  const label = (name: keyof FacilityTyped) => t(`producer.facility.${name}`);
  const kinds = facilityKinds.map((kind) => ({ value: kind, label: t(`domain.facilityKind.${kind}`) }));
  return (
    <>
      <TextField
        label={label('name')}
        hint={t('producer.facility.nameHint')}
        {...fieldOf(fields.name)}
        required
        maxLength={200}
        autoComplete="organization"
      />
      <RadioGroup label={label('kind')} choices={kinds} {...choiceOf(fields.kind)} required />
      <TextField
        label={label('registrationNo')}
        hint={t('producer.facility.registrationNoHint')}
        {...fieldOf(fields.registrationNo)}
        required
        maxLength={50}
        width="medium"
      />
      <TextArea label={label('address')} rows={2} {...fieldOf(fields.address)} required maxLength={300} />
      <TextField
        label={label('representative')}
        {...fieldOf(fields.representative)}
        required
        maxLength={100}
        autoComplete="name"
      />
      <TextField
        label={label('phone')}
        type="tel"
        {...fieldOf(fields.phone)}
        required
        maxLength={20}
        width="medium"
        autoComplete="tel"
      />
      <TextField
        label={label('email')}
        type="email"
        {...fieldOf(fields.email)}
        required
        maxLength={200}
        autoComplete="email"
      />
    </>
  );
}

/** The fields with their labels, for the list of faults. */
export function facilityFaults(fields: Fields, t: ReturnType<typeof useT>) {
  return facilityNames.map((name) => ({
    id: fields[name].id,
    errors: fields[name].errors,
    label: t(`producer.facility.${name}`),
  }));
}
