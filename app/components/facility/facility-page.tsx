import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { RoundCard } from '../entry/round-card';
import type { ShownFacility, ShownRound } from '../entry/shown';
import { Button } from '../ui/button';
import { DescriptionList } from '../ui/description-list';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { FacilityFields, type FacilityTyped, facilityFaults } from './facility-fields';

type Props = {
  facility: ShownFacility;
  provinceName: string;
  rounds: readonly ShownRound[];
  answer: AnswerOf<FacilityTyped>;
};

/** A facility: the rounds it can enter, and what is said of it, to be changed. */
export function FacilityPage({ facility, provinceName, rounds, answer }: Props) {
  const t = useT();
  const { id: facilityId, ...texts } = facility;
  const [form, fields] = useForm<FacilityTyped>({ lastResult: answer, defaultValue: texts });
  const crumbs = [
    { to: '/producer', label: t('producer.home.title') },
    { to: '/producer/facilities', label: t('producer.facility.list') },
  ];
  return (
    <>
      <PageHeader title={facility.name} crumbs={crumbs} />
      <DescriptionList
        facts={[
          { term: t('producer.facility.kind'), value: t(`domain.facilityKind.${facility.kind}`) },
          { term: t('producer.facility.province'), value: provinceName },
        ]}
      />
      <Section title={t('producer.facility.open')}>
        {rounds.length === 0 && <EmptyState icon="calendar" title={t('producer.facility.openNone')} />}
        <div className="grid gap-4">
          {rounds.map((round) => (
            <RoundCard key={round.code} round={round} foot={<Enter {...{ round, facilityId }} />} />
          ))}
        </div>
      </Section>
      <Section title={t('producer.facility.edit')} lead={t('producer.facility.newLead')}>
        <Form id={form.id} noValidate className="fields">
          <FormErrors form={form.errors} fields={facilityFaults(fields, t)} />
          <FacilityFields fields={fields} />
          <div>
            <Button variant="primary">{t('producer.facility.save')}</Button>
          </div>
        </Form>
      </Section>
    </>
  );
}

function Enter({ round, facilityId }: { round: ShownRound; facilityId: string }) {
  const t = useT();
  const national = round.level === 'NATIONAL';
  const to = national
    ? `/producer/national/${round.code}`
    : `/producer/entries/new?round=${round.code}&facility=${facilityId}`;
  return <LinkButton to={to}>{t(national ? 'producer.home.toNational' : 'producer.entries.new')}</LinkButton>;
}
