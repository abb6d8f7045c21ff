import type { FieldMetadata } from '@conform-to/react';
import { type PrintedFacts, printedFacts } from '~/domain/certificate/reissue';
import { useT } from '~/i18n/use-t';
import { fieldOf } from '../ui/field-of';
import { Section } from '../ui/section';
import { TextArea } from '../ui/text-area';

const most: Record<keyof PrintedFacts, number> = { product: 300, producer: 200, address: 300, province: 100 };

type Props = { fields: { [K in keyof PrintedFacts]: FieldMetadata<string> }; old: PrintedFacts };

/** What the new paper prints, each fact under what the old one prints. */
export function CorrectedFacts({ fields, old }: Props) {
  const t = useT();
  return (
    <Section title={t('certificate.replace.facts')} lead={t('certificate.replace.factsLead')}>
      {printedFacts.map((fact) => (
        <TextArea
          key={fact}
          label={t(`publicPages.check.${fact}`)}
          hint={t('certificate.replace.old', { value: old[fact] })}
          {...fieldOf(fields[fact])}
          required
          rows={1}
          maxLength={most[fact]}
        />
      ))}
    </Section>
  );
}
