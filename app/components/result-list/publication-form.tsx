import { useForm } from '@conform-to/react';
import { disclosures } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { checkOf, choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';

type Values = { decisionNumber: string; decisionDate: string; disclosure: string; confirmed: string };

export type PublicationAnswer = Parameters<typeof useForm<Values>>[0]['lastResult'];

type Props = { round: string; count: number; answer: PublicationAnswer };

/** The decision, how much is disclosed, the confirmation, one act. */
export function PublicationForm({ round, count, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<Values>({ lastResult: answer, defaultValue: { disclosure: 'LIST' } });
  const said = (key: string) => t(`publicPages.publication.${key}`);
  const labels = [
    { ...fields.decisionNumber, label: said('decisionNumber') },
    { ...fields.decisionDate, label: said('decisionDate') },
    { ...fields.disclosure, label: said('disclosure') },
    { ...fields.confirmed, label: said('form') },
  ];
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={labels} />
      <TextField
        label={said('decisionNumber')}
        hint={said('decisionNumberHint')}
        width="medium"
        {...fieldOf(fields.decisionNumber)}
        required
      />
      <DateField label={said('decisionDate')} {...fieldOf(fields.decisionDate)} required />
      <RadioGroup
        label={said('disclosure')}
        {...choiceOf(fields.disclosure)}
        required
        choices={disclosures.map((value) => ({
          value,
          label: said(`disclosureChoice.${value}`),
          hint: said(`disclosureHint.${value}`),
        }))}
      />
      <Checkbox
        label={t('publicPages.publication.confirm', { count, round })}
        hint={t('ui.cannotBeUndone')}
        {...checkOf(fields.confirmed)}
        required
      />
      <div className="acts">
        <Button variant="primary">{said('act')}</Button>
      </div>
    </Form>
  );
}
