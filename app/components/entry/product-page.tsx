import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { RequiredNote } from '../ui/field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { EntryFrame } from './entry-frame';
import type { AnswerOf } from './form-answer';
import { ProductFields, type ProductTyped, productFaults } from './product-fields';
import type { ShownEntry } from './shown';

type Typed = ProductTyped & { version: string };
type Props = { entry: ShownEntry; can: { edit: boolean }; answer: AnswerOf<Typed> };

/** The part of a file that says what the product is. */
export function ProductPage({ entry, can, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({
    lastResult: answer,
    defaultValue: {
      name: entry.name,
      group: String(entry.group),
      isSet: entry.isSet ? 'on' : '',
      setItems: entry.setItems.join('\n'),
    },
  });
  return (
    <EntryFrame entry={entry} can={can} writes>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={productFaults(fields, t)} />
        <RequiredNote />
        <input type="hidden" name="version" value={entry.version} />
        <ProductFields fields={fields} />
        <div>{can.edit && <Button variant="primary">{t('producer.entry.save')}</Button>}</div>
      </Form>
    </EntryFrame>
  );
}
