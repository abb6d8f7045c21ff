import { useForm } from '@conform-to/react';
import { allows } from '~/domain/round';
import { formatDateTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Details } from '../ui/details';
import { EmptyState } from '../ui/empty-state';
import { RequiredNote } from '../ui/field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import type { AnswerOf } from './form-answer';
import { PaperFields, type PaperTyped, paperFaults, paperTyped } from './paper-fields';
import { ProductFields, type ProductTyped, productFaults } from './product-fields';
import { roundName, type ShownRound } from './shown';

type Typed = ProductTyped & PaperTyped & { facilityId: string; roundCode: string };

/** Whether the envelope of a dossier on paper is asked for. */
export type PaperAsked = 'no' | 'optional' | 'required';

type Props = {
  facilities: readonly { id: string; name: string }[];
  rounds: readonly ShownRound[];
  paper: PaperAsked;
  chosen: { facilityId: string | null; roundCode: string | null };
  answer: AnswerOf<Typed>;
};

/** Begins an entry: whose, for which round, and what the product is. */
export function StartPage(props: Props) {
  const t = useT();
  const crumbs = [
    { to: '/producer', label: t('producer.home.title') },
    { to: '/producer/entries', label: t('producer.entries.title') },
  ];
  return (
    <>
      <PageHeader title={t('producer.start.title')} lead={t('producer.start.lead')} crumbs={crumbs} />
      {props.facilities.length === 0 ? (
        <EmptyState
          title={t('producer.start.noFacility')}
          act={<LinkButton to="/producer/facilities/new">{t('producer.facility.new')}</LinkButton>}
        />
      ) : props.rounds.length === 0 ? (
        <EmptyState icon="calendar" title={t('producer.start.noRound')} />
      ) : (
        <StartForm {...props} />
      )}
    </>
  );
}

/** The form that begins an entry, from a dossier on paper as well. */
export function StartForm({ facilities, rounds, paper, chosen, answer }: Props) {
  const t = useT();
  const locale = useLocale();
  const facilityId = chosen.facilityId ?? (facilities.length === 1 ? facilities[0]?.id : undefined);
  const roundCode = chosen.roundCode ?? (rounds.length === 1 ? rounds[0]?.code : undefined);
  const [form, fields] = useForm<Typed>({ lastResult: answer, defaultValue: { facilityId, roundCode } });
  const roundOptions = rounds.map((round) => {
    const facts = {
      code: round.code,
      name: roundName(round, locale),
      deadline: formatDateTime(round.calendar.registrationClosesAt),
    };
    const key = allows(round.phase, 'submit') ? 'producer.start.roundOption' : 'calendar.paper.roundOption';
    return { value: round.code, label: t(key, facts) };
  });
  const faults = [
    { id: fields.facilityId.id, errors: fields.facilityId.errors, label: t('producer.start.facility') },
    { id: fields.roundCode.id, errors: fields.roundCode.errors, label: t('producer.start.round') },
  ];
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors
        form={form.errors}
        fields={[...faults, ...productFaults(fields, t), ...paperFaults(fields, t)]}
      />
      <RequiredNote />
      <Select
        label={t('producer.start.facility')}
        options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
        blank={t('producer.start.choose')}
        {...fieldOf(fields.facilityId)}
        required
      />
      <Select
        label={t('producer.start.round')}
        options={roundOptions}
        blank={t('producer.start.choose')}
        {...fieldOf(fields.roundCode)}
        required
      />
      <ProductFields fields={fields} />
      {paper === 'optional' && (
        <Details summary={t('calendar.paper.section')} open={paperTyped(fields)}>
          <div className="fields">
            <PaperFields fields={fields} required={false} />
          </div>
        </Details>
      )}
      {paper === 'required' && <PaperFields fields={fields} required />}
      <div>
        <Button variant="primary">{t('producer.start.create')}</Button>
      </div>
    </Form>
  );
}
