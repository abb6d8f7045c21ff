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
  kind: 'rejection' | 'supplement' | 'withdrawal';
  answer: AnswerOf<{ reasons: string }>;
};

/** A conclusion that needs reasons: not eligible, supplement, withdrawal. */
export function ReasonsPage({ kind, answer, round, entry }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ reasons: string }>({ lastResult: answer });
  const label = t(`secretariat.${kind}.reasons`);
  const { id, errors } = fields.reasons;
  return (
    <ActFrame
      round={round}
      entry={entry}
      title={t(`secretariat.${kind}.title`)}
      lead={t(`secretariat.${kind}.lead`)}
    >
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
        <TextArea
          label={label}
          hint={t(`secretariat.${kind}.hint`)}
          {...fieldOf(fields.reasons)}
          required
          rows={5}
          maxLength={2000}
        />
        {kind === 'withdrawal' && <p className="text-soft">{t('ui.cannotBeUndone')}</p>}
        <div>
          <Button variant={kind === 'supplement' ? 'primary' : 'danger'}>
            {t(`secretariat.${kind}.act`)}
          </Button>
        </div>
      </Form>
    </ActFrame>
  );
}
