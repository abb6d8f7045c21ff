import { useForm } from '@conform-to/react';
import { paperKinds } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { RequiredNote } from '../ui/field';
import { fieldOf, fileOf } from '../ui/field-of';
import { FileField } from '../ui/file-field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { AnswerOf } from './form-answer';

type Typed = {
  kind: string;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string;
  file: File;
};

export type PaperAnswer = AnswerOf<Typed>;

const names = ['kind', 'number', 'issuer', 'issuedOn', 'expiresOn', 'file'] as const;

/** One more paper: what it is, who gave it when, and a scan. */
export function AddPaper({ answer }: { answer: PaperAnswer }) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const label = (name: (typeof names)[number]) => t(`producer.papers.${name}`);
  const faults = names.map((name) => ({
    id: fields[name].id,
    errors: fields[name].errors,
    label: label(name),
  }));
  const kinds = paperKinds.map((kind) => ({ value: kind, label: t(`domain.paper.${kind}`) }));
  return (
    <Form id={form.id} noValidate encType="multipart/form-data" className="fields">
      <FormErrors form={form.errors} fields={faults} />
      <RequiredNote />
      <Select
        label={label('kind')}
        options={kinds}
        blank={t('producer.papers.choose')}
        {...fieldOf(fields.kind)}
        required
      />
      <TextField
        label={label('number')}
        {...fieldOf(fields.number)}
        required
        maxLength={100}
        width="medium"
      />
      <TextField label={label('issuer')} {...fieldOf(fields.issuer)} required maxLength={200} />
      <DateField label={label('issuedOn')} {...fieldOf(fields.issuedOn)} required />
      <DateField
        label={label('expiresOn')}
        hint={t('producer.papers.expiresOnHint')}
        {...fieldOf(fields.expiresOn)}
      />
      <FileField
        label={label('file')}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        limits={t('producer.papers.limits')}
        {...fileOf(fields.file)}
      />
      <div>
        <Button variant="primary" icon="plus">
          {t('producer.papers.add')}
        </Button>
      </div>
    </Form>
  );
}
