import type { FieldMetadata } from '@conform-to/react';
import { reissueCauses } from '~/domain/certificate/reissue';
import { useT } from '~/i18n/use-t';
import { choiceOf } from '../ui/field-of';
import { RadioGroup } from '../ui/radio-group';

/** Why a certificate is printed anew, with what each cause lets one correct. */
export function CauseField({ field }: { field: FieldMetadata<string> }) {
  const t = useT();
  return (
    <RadioGroup
      label={t('certificate.replace.cause')}
      {...choiceOf(field)}
      required
      choices={reissueCauses.map((cause) => ({
        value: cause,
        label: t(`certificate.cause.${cause}`),
        hint: t(`certificate.corrects.${cause}`),
      }))}
    />
  );
}
