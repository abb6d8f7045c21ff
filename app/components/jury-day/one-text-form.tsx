import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button, type ButtonLook } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { TextArea } from '../ui/text-area';

type Props = {
  answer: Answer;
  name: 'answer' | 'reason' | 'note';
  label: string;
  hint?: string;
  maxLength: number;
  act: string;
  look?: ButtonLook;
  back: string;
  /** Says whether it can be undone. */
  foot?: string;
};

/** A form of one text: an answer, a reason, a note. */
export function OneTextForm({ answer, name, label, hint, maxLength, act, look, back, foot }: Props) {
  const t = useT();
  const [form, fields] = useForm<Record<Props['name'], string>>({ lastResult: answer });
  const field = fieldOf(fields[name]);
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[{ ...field, label }]} />
      <TextArea {...field} {...{ label, hint, maxLength }} required />
      <div className="acts">
        <Button variant="primary" {...look}>
          {act}
        </Button>
        <LinkButton to={back} variant="quiet">
          {t('juryDay.back')}
        </LinkButton>
      </div>
      {foot && <p className="text-soft">{foot}</p>}
    </Form>
  );
}
