import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import { ActFrame, type ActOnEntry } from './act-frame';

type Props = ActOnEntry & {
  kind: 'rejection' | 'supplement' | 'withdrawal' | 'split';
  answer: AnswerOf<{ reasons: string }>;
};

/** An act on a file that needs reasons: not eligible, supplement, withdrawal, split. */
export function ReasonsPage({ kind, answer, round, entry }: Props) {
  const t = useT();
  const texts = kind === 'split' ? 'calendar.split' : `secretariat.${kind}`;
  const [form, fields] = useForm<{ reasons: string }>({ lastResult: answer });
  const label = t(`${texts}.reasons`);
  const { id, errors } = fields.reasons;
  return (
    <ActFrame round={round} entry={entry} title={t(`${texts}.title`)} lead={t(`${texts}.lead`)}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
        <TextArea
          label={label}
          hint={t(`${texts}.hint`)}
          {...fieldOf(fields.reasons)}
          required
          rows={5}
          maxLength={2000}
        />
        {kind === 'withdrawal' && <p className="text-soft">{t('ui.cannotBeUndone')}</p>}
        <div>
          <Button variant={kind === 'supplement' ? 'primary' : 'danger'}>{t(`${texts}.act`)}</Button>
        </div>
      </Form>
    </ActFrame>
  );
}
