import { useForm } from '@conform-to/react';
import { type PrintedFacts, printedFacts } from '~/domain/certificate/reissue';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { ActFrame } from './act-frame';
import { CauseField } from './cause-field';
import type { ShownCertificate } from './certificate-page';
import { CorrectedFacts } from './corrected-facts';
import { DecisionFields, type DecisionTyped } from './decision-fields';

type Typed = DecisionTyped & PrintedFacts & { cause: string };

type Props = { shown: ShownCertificate & { today: string; earliest: string }; answer: Answer };

/** Replaces a certificate: why, by which decision, and what the new paper prints beside what the old one does. */
export function ReplacementPage({ shown, answer }: Props) {
  const t = useT();
  const { round, facts, today, earliest } = shown;
  const { product, producer, address, province } = facts;
  const [form, fields] = useForm<Typed>({
    lastResult: answer,
    defaultValue: { decisionDate: today, product, producer, address, province },
  });
  const listed = [
    { ...pick(fields.cause), label: t('certificate.replace.cause') },
    { ...pick(fields.reason), label: t('certificate.replace.reason') },
    { ...pick(fields.decisionNumber), label: t('certificate.form.decisionNumber') },
    { ...pick(fields.decisionDate), label: t('certificate.form.decisionDate') },
    ...printedFacts.map((fact) => ({ ...pick(fields[fact]), label: t(`publicPages.check.${fact}`) })),
  ];
  const reason = { label: t('certificate.replace.reason'), hint: t('certificate.replace.reasonHint') };
  return (
    <ActFrame
      shown={shown}
      act="replace"
      lead={t('certificate.replace.lead', { day: formatDay(facts.validUntil) })}
    >
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={listed} />
        <CauseField field={fields.cause} />
        <DecisionFields {...{ fields, today, earliest, reason }} />
        <CorrectedFacts fields={fields} old={facts} />
        <div className="acts">
          <Button variant="primary">{t('certificate.replace.act')}</Button>
          <LinkButton to={`/organiser/rounds/${round.code}/certificates/${facts.code}`} variant="quiet">
            {t('certificate.form.back')}
          </LinkButton>
        </div>
      </Form>
    </ActFrame>
  );
}

const pick = ({ id, errors }: { id: string; errors?: string[] }) => ({ id, errors });
