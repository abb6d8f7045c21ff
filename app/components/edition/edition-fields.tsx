import type { FieldMetadata } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { fieldOf } from '../ui/field-of';
import { NumberField } from '../ui/number-field';
import { TextField } from '../ui/text-field';

/** What an edition prints, in the order of its form, with the most characters each may have. */
const most = {
  organiserName: 200,
  organiserNameEn: 200,
  issuerName: 200,
  signerName: 100,
  signerTitle: 100,
  place: 60,
  certificateSeries: 20,
} as const;

type Name = keyof typeof most;

const names = Object.keys(most) as Name[];

/** What a person types about an edition. */
export type EditionTyped = Record<'ordinal' | Name, string>;

export type EditionMeta = { [Field in keyof EditionTyped]: FieldMetadata<string> };

/** The fields in page order with their labels; the list of faults takes them as they are. */
export function useEditionFields(fields: EditionMeta) {
  const t = useT();
  return (['ordinal', ...names] as const).map((name) => ({
    ...fieldOf(fields[name]),
    key: name,
    label: t(`organiser.edition.${name}`),
  }));
}

/** The edition's ordinal, and the names that lists, decisions and certificates carry. */
export function EditionFields({ fields }: { fields: EditionMeta }) {
  const t = useT();
  const [ordinal, ...texts] = useEditionFields(fields);
  return (
    <>
      {ordinal && <NumberField {...ordinal} required whole />}
      {texts.map((field) => (
        <TextField
          {...field}
          key={field.key}
          required
          maxLength={most[field.key as Name]}
          hint={field.key === 'certificateSeries' && t('organiser.edition.seriesHint')}
          width={field.key === 'certificateSeries' ? 'short' : field.key === 'place' ? 'medium' : undefined}
        />
      ))}
    </>
  );
}
