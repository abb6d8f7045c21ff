import { useForm } from '@conform-to/react';
import { contentMark } from '~/domain/visit/record';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { checkOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import type { ShownVisit } from './shown';
import { SignaturePad } from './signature-pad';
import { VisitFrame } from './visit-frame';

type Typed = { path: string; typed: string };
type Props = Pick<ShownVisit, 'round' | 'visit' | 'tally' | 'record'> & {
  person: { name: string };
  answer: AnswerOf<Typed>;
};

/** Somebody signs: drawn, or by agreeing that the typed name is the signature. What is signed stands above. */
export function SignaturePage({ person, answer, tally, record, ...frame }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const { name } = person;
  const title = t('visit.signature.title', { name });
  return (
    <VisitFrame {...frame} of="team" title={title} lead={t('visit.signature.lead')}>
      <p>{t('visit.record.tallyLine', tally)}</p>
      {record.conclusion && (
        <p className="max-w-[46rem] whitespace-pre-line break-words">{record.conclusion}</p>
      )}
      <Form id={form.id} noValidate className="fields">
        <FormErrors
          form={form.errors}
          fields={[
            { id: fields.typed.id, errors: fields.typed.errors },
            { id: fields.path.id, errors: fields.path.errors },
          ]}
        />
        <input type="hidden" name="seen" value={contentMark(record)} />
        <SignaturePad />
        <Checkbox label={t('visit.signature.typed', { name })} {...checkOf(fields.typed)} />
        <div>
          <Button variant="primary">{t('visit.signature.act')}</Button>
        </div>
      </Form>
    </VisitFrame>
  );
}
