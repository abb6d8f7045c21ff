import { useForm } from '@conform-to/react';
import type { EntrySections } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import { EntryFrame } from './entry-frame';
import type { AnswerOf } from './form-answer';
import type { ShownEntry } from './shown';

type Typed = EntrySections & { version: string };
type Props = { entry: ShownEntry; can: { edit: boolean }; answer: AnswerOf<Typed> };

const parts = ['market', 'technique', 'culture', 'other'] as const;

/** The description of an entry, a field for each group of criteria; it may be saved unfinished. */
export function DescriptionPage({ entry, can, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer, defaultValue: entry.sections });
  const faults = parts.map((part) => ({ ...fields[part], label: t(`producer.description.${part}`) }));
  return (
    <EntryFrame entry={entry} can={can} writes>
      <Form id={form.id} noValidate className="fields">
        <p className="max-w-[46rem] text-soft">{t('producer.description.lead')}</p>
        <FormErrors
          form={form.errors}
          fields={faults.map(({ id, label, errors }) => ({ id, label, errors }))}
        />
        <input type="hidden" name="version" value={entry.version} />
        {parts.map((part) => (
          <TextArea
            key={part}
            label={t(`producer.description.${part}`)}
            hint={t(`producer.description.${part}Hint`)}
            rows={part === 'market' || part === 'technique' ? 8 : 5}
            {...fieldOf(fields[part])}
            maxLength={6000}
            className="max-w-[46rem]"
          />
        ))}
        <div>{can.edit && <Button variant="primary">{t('producer.entry.save')}</Button>}</div>
      </Form>
    </EntryFrame>
  );
}
