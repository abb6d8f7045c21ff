import { useForm } from '@conform-to/react';
import type { Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { DutyFields, type DutyTyped, useDuties } from './duty-fields';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: Phase;
  juror: { code: string; name: string; groups: readonly number[]; head: boolean };
  mayEdit: boolean;
  answer: Answer;
};

/** Changes the duties of one juror. */
export function DutiesPage({ round, pages, phase, juror, mayEdit, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<DutyTyped>({
    lastResult: answer,
    defaultValue: { groups: juror.groups.map(String), head: juror.head ? 'on' : '' },
  });
  const duties = useDuties(fields);
  const title = t('organiser.panel.editTitle', { name: juror.name });
  return (
    <>
      <RoundPageHeader {...{ round, pages, title }} lead={juror.code} />
      {!mayEdit && <FixedNote phase={phase} />}
      <Form id={form.id} noValidate className="fields">
        <fieldset className="fields" disabled={!mayEdit}>
          <FormErrors form={form.errors} fields={[duties.groups]} />
          <DutyFields {...duties} />
        </fieldset>
        {mayEdit && (
          <div>
            <Button variant="primary">{t('organiser.panel.save')}</Button>
          </div>
        )}
      </Form>
    </>
  );
}
