import { useForm } from '@conform-to/react';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { choiceOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { RadioGroup } from '../ui/radio-group';
import { ActFrame, type ActOnEntry } from './act-frame';

type Props = ActOnEntry & { answer: AnswerOf<{ group: string }> };

/** Moves a file to another product group, before it has a code. */
export function RegroupPage({ round, entry, answer }: Props) {
  const t = useT();
  const defaultValue = { group: String(entry.group) };
  const [form, fields] = useForm<{ group: string }>({ lastResult: answer, defaultValue });
  const label = t('secretariat.group.group');
  const { id, errors } = fields.group;
  const texts = { title: t('secretariat.group.title'), lead: t('secretariat.group.lead') };
  return (
    <ActFrame round={round} entry={entry} {...texts}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
        <RadioGroup
          label={label}
          {...choiceOf(fields.group)}
          choices={productGroups.map((group) => ({
            value: String(group),
            label: t(`domain.group.${group}`),
          }))}
        />
        <div>
          <Button variant="primary">{t('secretariat.group.act')}</Button>
        </div>
      </Form>
    </ActFrame>
  );
}
