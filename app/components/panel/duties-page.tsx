import { useForm } from '@conform-to/react';
import type { Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { NumberField } from '../ui/number-field';
import { DutyFields, type DutyTyped, useDuties } from './duty-fields';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: Phase;
  juror: {
    seatId: string;
    code: string;
    name: string;
    groups: readonly number[];
    head: boolean;
    most: number | null;
  };
  mayEdit: boolean;
  mayReplace: boolean;
  answer: Answer;
};

/** Changes the duties of one juror, or leads to replacing him. */
export function DutiesPage({ round, pages, phase, juror, mayEdit, mayReplace, answer }: Props) {
  const t = useT();
  const title = t('organiser.panel.editTitle', { name: juror.name });
  const replacement = mayReplace && (
    <LinkButton
      to={`/organiser/rounds/${round.code}/panel/jurors/${juror.seatId}/replacement`}
      variant="quiet"
    >
      {t('panel.replacement.act')}
    </LinkButton>
  );
  return (
    <>
      <RoundPageHeader {...{ round, pages, title }} lead={juror.code} acts={replacement} />
      {!mayEdit && <FixedNote phase={phase} />}
      <DutiesForm {...{ juror, mayEdit, answer }} />
    </>
  );
}

function DutiesForm({ juror, mayEdit, answer }: Pick<Props, 'juror' | 'mayEdit' | 'answer'>) {
  const t = useT();
  const { groups, head, most: wished } = juror;
  const [form, fields] = useForm<DutyTyped & { most: string }>({
    lastResult: answer,
    defaultValue: { groups: groups.map(String), head: head ? 'on' : '', most: String(wished ?? '') },
  });
  const duties = useDuties(fields);
  const most = { ...fieldOf(fields.most), label: t('panel.duties.most') };
  return (
    <Form id={form.id} noValidate className="fields">
      <fieldset className="fields" disabled={!mayEdit}>
        <FormErrors form={form.errors} fields={[duties.groups, most]} />
        <DutyFields {...duties} />
        <NumberField {...most} hint={t('panel.duties.mostHint')} whole />
      </fieldset>
      {mayEdit && (
        <div>
          <Button variant="primary">{t('organiser.panel.save')}</Button>
        </div>
      )}
    </Form>
  );
}
