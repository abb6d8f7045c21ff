import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { DateField } from '../ui/date-field';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import type { ShownCandidate, ShownVisit } from './shown';
import { VisitFrame } from './visit-frame';

type Typed = { plannedFor: string; note: string; member: string[]; lead: string };
type Props = ShownVisit & { candidates: readonly ShownCandidate[]; answer: AnswerOf<Typed> };

/** Who goes to a producer and when. */
export function PlanPage({ candidates, answer, ...data }: Props) {
  const t = useT();
  const { visit } = data;
  const [form, fields] = useForm<Typed>({
    lastResult: answer,
    defaultValue: {
      plannedFor: visit.plannedFor ?? '',
      note: visit.note,
      member: visit.members.map(({ accountId }) => accountId),
      lead: visit.members.find(({ lead }) => lead)?.accountId ?? '',
    },
  });
  const { plannedFor, member, lead, note } = fields;
  const labels = { day: t('visit.plan.day'), members: t('visit.plan.members'), lead: t('visit.plan.lead') };
  return (
    <VisitFrame {...data} of="plan" title={t('visit.plan.title')}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors
          form={form.errors}
          fields={[
            { id: plannedFor.id, errors: plannedFor.errors, label: labels.day },
            { id: member.id, errors: member.errors, label: labels.members },
            { id: lead.id, errors: lead.errors, label: labels.lead },
          ]}
        />
        <DateField label={labels.day} {...fieldOf(plannedFor)} />
        <CheckboxGroup
          label={labels.members}
          hint={t('visit.plan.membersHint')}
          {...choiceOf(member as never)}
          required
          choices={candidates.map((one) => choiceFor(one, t))}
        />
        <Select
          label={labels.lead}
          {...fieldOf(lead)}
          required
          blank={t('visit.plan.leadChoose')}
          options={candidates
            .filter(({ against }) => against === null)
            .map(({ accountId, name, seat }) => ({
              value: accountId,
              label: seat ? `${name} (${seat})` : name,
            }))}
        />
        <TextArea
          label={t('visit.plan.note')}
          hint={t('visit.plan.noteHint')}
          {...fieldOf(note)}
          rows={3}
          maxLength={2000}
        />
        <div>
          <Button variant="primary">{t('visit.plan.act')}</Button>
        </div>
      </Form>
    </VisitFrame>
  );
}

function choiceFor({ accountId, name, seat, capacity, against }: ShownCandidate, t: ReturnType<typeof useT>) {
  const role = [t(`visit.capacity.${capacity}`), seat].filter(Boolean).join(' · ');
  return {
    value: accountId,
    label: name,
    hint: against ? `${role} · ${t(`panel.reason.${against}`)}` : role,
    disabled: against !== null,
  };
}
