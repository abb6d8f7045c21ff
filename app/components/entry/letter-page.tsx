import { useForm } from '@conform-to/react';
import { type CodeSet, provinceText } from '~/domain/province';
import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { AnswerOf } from './form-answer';
import type { ShownPart } from './part';
import { roundName, type ShownRound } from './shown';

type Typed = { province: string; number: string; date: string };
type Part = ShownPart & { province: { codeSet: CodeSet; code: string } };
type Props = { round: ShownRound; parts: readonly Part[]; answer: AnswerOf<Typed> };

const names = ['province', 'number', 'date'] as const;

/** Number and day of the letter that goes with the province's files. */
export function LetterPage({ round, parts, answer }: Props) {
  const t = useT();
  const first = parts[0];
  const options = parts.map(({ province, name }) => ({ value: provinceText(province), label: name }));
  const [form, fields] = useForm<Typed>({
    lastResult: answer,
    defaultValue: {
      province: options[0]?.value,
      number: first?.letterNumber ?? undefined,
      date: first?.letterDate ?? undefined,
    },
  });
  const label = (name: (typeof names)[number]) => t(`province.letter.${name}`);
  const faults = names.map((name) => ({
    id: fields[name].id,
    errors: fields[name].errors,
    label: label(name),
  }));
  const crumbs = [
    { to: '/province', label: t('province.home.title') },
    { to: `/province/rounds/${round.code}`, label: roundName(round, useLocale()) },
  ];
  return (
    <>
      <PageHeader title={t('province.letter.title')} lead={t('province.letter.lead')} crumbs={crumbs} />
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={faults} />
        <Select
          label={label('province')}
          options={options}
          {...fieldOf(fields.province)}
          required
          width="medium"
        />
        <TextField
          label={label('number')}
          hint={t('province.letter.numberHint')}
          {...fieldOf(fields.number)}
          required
          maxLength={60}
          width="medium"
        />
        <DateField label={label('date')} {...fieldOf(fields.date)} required />
        <div>
          <Button variant="primary">{t('province.letter.save')}</Button>
        </div>
      </Form>
    </>
  );
}
