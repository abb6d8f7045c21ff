import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { RequiredNote } from '../ui/field';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { NumberField } from '../ui/number-field';
import { PageHeader } from '../ui/page-header';
import { RadioGroup } from '../ui/radio-group';
import { EditionFields, type EditionMeta, type EditionTyped, useEditionFields } from './edition-fields';

type Fields = EditionTyped & { year: string; level: string };

type Props = {
  /** The newest edition: its organiser is offered again. */
  latest: { organiserName: string; organiserNameEn: string } | undefined;
  answer: Answer;
};

/** Opens an edition with its rounds. */
export function NewEditionPage({ latest, answer }: Props) {
  const t = useT();
  const [form, meta] = useForm<Fields>({
    lastResult: answer,
    defaultValue: { organiserName: latest?.organiserName, organiserNameEn: latest?.organiserNameEn },
  });
  const fields = meta as EditionMeta & typeof meta;
  const level = { ...choiceOf(fields.level), label: t('organiser.edition.level') };
  const year = { ...fieldOf(fields.year), label: t('organiser.edition.year') };
  const choices = ['REGIONAL', 'NATIONAL'].map((value) => ({
    value,
    label: t(`domain.level.${value}`),
    hint: t(`organiser.edition.levelHint.${value}`),
  }));
  const faulty = [level, year, ...useEditionFields(fields)];
  return (
    <>
      <PageHeader
        title={t('organiser.edition.openTitle')}
        lead={t('organiser.edition.openLead')}
        crumbs={[{ to: '/organiser/editions', label: t('organiser.editions.title') }]}
      />
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={faulty} />
        <RequiredNote />
        <RadioGroup {...level} choices={choices} required />
        <NumberField {...year} required whole />
        <EditionFields fields={fields} />
        <div>
          <Button variant="primary">{t('organiser.edition.open')}</Button>
        </div>
      </Form>
    </>
  );
}
