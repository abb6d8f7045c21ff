import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { ActFrame } from './act-frame';
import type { ShownCertificate } from './certificate-page';
import { DecisionFields, type DecisionTyped } from './decision-fields';

type Props = {
  shown: ShownCertificate & { today: string; earliest: string };
  act: 'suspend' | 'resume' | 'revoke';
  answer: Answer;
};

/** Suspends, resumes or revokes a certificate by a decision. */
export function DecisionPage({ shown, act, answer }: Props) {
  const t = useT();
  const { round, facts, today, earliest } = shown;
  const [form, fields] = useForm<DecisionTyped>({
    lastResult: answer,
    defaultValue: { decisionDate: today },
  });
  const label = (field: keyof DecisionTyped) => t(`certificate.form.${field}`);
  const listed = (['reason', 'decisionNumber', 'decisionDate'] as const).map((field) => {
    const { id, errors } = fields[field];
    return { id, errors, label: label(field) };
  });
  return (
    <ActFrame {...{ shown, act }} lead={t(`certificate.${act}.lead`)}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={listed} />
        <DecisionFields
          {...{ fields, today, earliest }}
          reason={{ label: label('reason'), hint: t(`certificate.${act}.reasonHint`) }}
        />
        <div className="acts">
          <Button variant={act === 'revoke' ? 'danger' : 'primary'}>{t(`certificate.${act}.act`)}</Button>
          <LinkButton to={`/organiser/rounds/${round.code}/certificates/${facts.code}`} variant="quiet">
            {t('certificate.form.back')}
          </LinkButton>
        </div>
      </Form>
    </ActFrame>
  );
}
