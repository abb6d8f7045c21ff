import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import { plannedPath, type ShownRound } from './shown';

type Producer = { facilityId: string; producer: string; provinceName: string };

type Props = {
  round: ShownRound;
  producers: readonly Producer[];
  mayPlan: boolean;
  answer: AnswerOf<{ facilityId: string }>;
};

/** Adds one producer to those who are visited. */
export function NewVisitPage({ round, producers, mayPlan, answer }: Props) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('visit.add.title')}
        lead={t('visit.add.lead')}
        crumbs={[
          { to: `/secretariat/rounds/${round.code}`, label: useRoundName(round) },
          { to: plannedPath(round.code), label: t('visit.title') },
        ]}
      />
      {!mayPlan && <Callout>{t('visit.list.closed')}</Callout>}
      {producers.length === 0 ? (
        <EmptyState icon="map" title={t('visit.add.none')} />
      ) : (
        <Choice producers={producers} answer={answer} mayPlan={mayPlan} />
      )}
    </>
  );
}

function Choice({ producers, answer, mayPlan }: Omit<Props, 'round'>) {
  const t = useT();
  const [form, fields] = useForm<{ facilityId: string }>({ lastResult: answer });
  const { id, errors } = fields.facilityId;
  const label = t('visit.add.producer');
  const provinces = [...new Set(producers.map(({ provinceName }) => provinceName))];
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
      <Select
        label={label}
        {...fieldOf(fields.facilityId)}
        required
        blank={t('visit.add.choose')}
        options={provinces.map((group) => ({
          group,
          options: producers
            .filter(({ provinceName }) => provinceName === group)
            .map(({ facilityId, producer }) => ({ value: facilityId, label: producer })),
        }))}
      />
      {mayPlan && (
        <div>
          <Button variant="primary">{t('visit.add.act')}</Button>
        </div>
      )}
    </Form>
  );
}
