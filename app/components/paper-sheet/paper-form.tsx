import { type FieldMetadata, useForm } from '@conform-to/react';
import type { RubricContent } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { NumberField } from '../ui/number-field';
import { TextArea } from '../ui/text-area';

export type OwnTyped = { marks: Record<string, number>; remarks: string; signedOn: string };

type Row = { criterion: string; value: string };
type Props = { rubric: RubricContent; today: string; own: OwnTyped | null; answer: Answer; back: string };

/** The fields of a paper sheet, in the order of the paper. */
export function PaperForm({ rubric, today, own, answer, back }: Props) {
  const t = useT();
  const locale = useLocale();
  const criteria = rubric.groups.flatMap((group) => group.criteria);
  const typed = (id: string) => (own?.marks[id] === undefined ? '' : formatPoints(own.marks[id], locale));
  const [form, fields] = useForm<{ marks: Row[]; remarks: string; signedOn: string }>({
    lastResult: answer,
    defaultValue: {
      marks: criteria.map(({ id }) => ({ criterion: id, value: typed(id) })),
      remarks: own?.remarks ?? '',
      signedOn: own?.signedOn ?? '',
    },
  });
  const rows = fields.marks.getFieldList();
  const faults = rows.map((row, index) => ({ ...row.getFieldset().value, label: criteria[index]?.id }));
  const remarks = { ...fieldOf(fields.remarks), label: t('paperSheet.remarks') };
  const signedOn = { ...fieldOf(fields.signedOn), label: t('paperSheet.signedOn') };
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[...faults, remarks, signedOn]} />
      {rows.map((row, index) => {
        const criterion = criteria[index];
        return criterion && <MarkField key={criterion.id} row={row} criterion={criterion} />;
      })}
      <TextArea {...remarks} maxLength={4000} rows={3} />
      <DateField {...signedOn} required max={today} />
      <div className="acts">
        <Button variant="primary">{t('paperSheet.act')}</Button>
        <LinkButton to={back} variant="quiet">
          {t('juryDay.back')}
        </LinkButton>
      </div>
    </Form>
  );
}

type Criterion = RubricContent['groups'][number]['criteria'][number];

function MarkField({ row, criterion }: { row: FieldMetadata<Row>; criterion: Criterion }) {
  const t = useT();
  const locale = useLocale();
  const fields = row.getFieldset();
  const { id, name, max, step } = criterion;
  const hint = t('paperSheet.max', { max: formatPoints(max, locale), step: formatPoints(step, locale) });
  return (
    <div>
      <input type="hidden" name={fields.criterion.name} value={id} />
      <NumberField {...fieldOf(fields.value)} label={`${id} ${name[locale]}`} hint={hint} required />
    </div>
  );
}
