import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { DemoMark } from '../ui/demo-mark';
import { RequiredNote } from '../ui/field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { StatusBadge } from '../ui/status-badge';
import { EditionFields, type EditionTyped, useEditionFields } from './edition-fields';

type Props = {
  edition: Omit<EditionTyped, 'ordinal'> & { ordinal: number; year: number; level: string; demo: boolean };
  answer: Answer;
};

/** Changes the names an edition prints; its year and level stay. */
export function EditionPage({ edition, answer }: Props) {
  const t = useT();
  const { year, level, demo, ...names } = edition;
  const [form, fields] = useForm<EditionTyped>({
    lastResult: answer,
    defaultValue: { ...names, ordinal: String(names.ordinal) },
  });
  const faulty = useEditionFields(fields);
  return (
    <>
      <PageHeader
        title={t('organiser.edition.editTitle', { year })}
        lead={t('organiser.edition.editLead')}
        crumbs={[{ to: '/organiser/editions', label: t('organiser.editions.title') }]}
        marks={
          <>
            <StatusBadge tone="neutral" label={t(`domain.level.${level}`)} />
            {demo && <DemoMark />}
          </>
        }
      />
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={faulty} />
        <RequiredNote />
        <EditionFields fields={fields} />
        <div>
          <Button variant="primary">{t('organiser.edition.save')}</Button>
        </div>
      </Form>
    </>
  );
}
