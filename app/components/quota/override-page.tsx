import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import { OverrideFields } from './override-fields';
import { type OverrideTyped, overrideNames } from './override-typed';

type Candidate = { id: string; name: string; producer: string; status: string };

type Props = {
  round: { code: string; name: string; nameEn: string };
  /** Entries that a full quota holds back. */
  candidates: readonly Candidate[];
  answer: AnswerOf<OverrideTyped>;
};

/** Records a named officer's permission to admit one entry beyond full quotas. */
export function OverridePage({ round, candidates, answer }: Props) {
  const t = useT();
  const crumbs = [
    { to: '/organiser', label: t('organiser.home.title') },
    { to: `/organiser/rounds/${round.code}`, label: useRoundName(round) },
    { to: `/organiser/rounds/${round.code}/quotas`, label: t('quota.title') },
  ];
  return (
    <>
      <PageHeader title={t('quota.override.title')} lead={t('quota.override.lead')} crumbs={crumbs} />
      {candidates.length > 0 || answer ? (
        <OverrideForm {...{ candidates, answer }} />
      ) : (
        <EmptyState icon="check" title={t('quota.override.nobody')} text={t('quota.override.nobodyText')} />
      )}
    </>
  );
}

function OverrideForm({ candidates, answer }: Pick<Props, 'candidates' | 'answer'>) {
  const t = useT();
  const [form, fields] = useForm<OverrideTyped>({ lastResult: answer });
  const faults = Object.entries(overrideNames).map(([name, key]) => {
    const { id, errors } = fields[name as keyof OverrideTyped];
    return { id, errors, label: t(`quota.override.${key}`) };
  });
  const optionsOf = (waiting: boolean) =>
    candidates
      .filter(({ status }) => (status === 'SUBMITTED') === waiting)
      .map(({ id, name, producer }) => ({ value: id, label: `${name} (${producer})` }));
  const groups = [
    { group: t('quota.override.waiting'), options: optionsOf(true) },
    { group: t('quota.override.received'), options: optionsOf(false) },
  ].filter(({ options }) => options.length > 0);
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={faults} />
      <Select
        label={t('quota.override.entry')}
        blank={t('quota.override.choose')}
        options={groups}
        {...fieldOf(fields.entryId)}
        required
      />
      <OverrideFields fields={fields} />
      <div>
        <Button variant="primary">{t('quota.override.save')}</Button>
      </div>
    </Form>
  );
}
