import type { EligibilityCheck } from '~/domain/eligibility/check';
import { unmet } from '~/domain/eligibility/eligibility';
import type { Outcome } from '~/domain/quota/admission';
import { formatDay } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { CheckList } from '../eligibility/check-list';
import { Foreseen } from '../quota/foreseen';
import { QuotaLines } from '../quota/quota-lines';
import type { ShownLimit } from '../quota/shown-limit';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { StatusBadge } from '../ui/status-badge';
import { CheckActs } from './check-acts';
import { EntryHistory } from './entry-history';
import { EntryMarks } from './entry-marks';
import { EntryFile } from './entry-page';
import type { AnswerOf } from './form-answer';
import type { ShownPart } from './part';
import { roundName, type ShownEntry, type ShownFacility, type ShownRound, type ShownStep } from './shown';

type Props = {
  entry: ShownEntry;
  round: ShownRound;
  part: ShownPart | null;
  steps: readonly ShownStep[];
  checks: readonly EligibilityCheck[];
  closingDay: string;
  limits: readonly ShownLimit[];
  outcome: Outcome | null;
  full: ShownLimit | null;
  can: { check: boolean; forward: boolean };
  answer: AnswerOf<{ reason: string }>;
};

/** A file beside its eligibility check: the places left, forward it or return it with reasons. */
export function CheckPage(props: Props) {
  const { entry, round, part, steps, checks, closingDay, limits, outcome, full, can, answer } = props;
  const t = useT();
  const own = `/province/rounds/${round.code}`;
  const crumbs = [
    { to: '/province', label: t('province.home.title') },
    { to: own, label: roundName(round, useLocale()) },
  ];
  return (
    <>
      <PageHeader title={entry.name} crumbs={crumbs} marks={<EntryMarks entry={entry} />} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <aside className="grid gap-4 lg:order-2">
          <Card title={t('province.check.checklist')}>
            <div className="grid gap-4">
              <Verdict {...{ checks, closingDay }} roundCode={round.code} />
              <QuotaLines limits={limits} />
              {can.check && <Foreseen {...{ outcome, full, overrideNumber: entry.overrideNumber }} />}
              {can.check ? <CheckActs {...{ entry, own, can, answer }} /> : <NotWaiting />}
            </div>
          </Card>
          <Card title={t('province.check.contact')}>
            <Contact facility={entry.facility} />
          </Card>
          <Card title={t('producer.entry.history')}>
            <EntryHistory steps={steps} />
          </Card>
        </aside>
        <div className="-mt-10 min-w-0">
          <EntryFile {...{ entry, round, provinceName: part?.name ?? '' }} />
        </div>
      </div>
    </>
  );
}

type VerdictProps = Pick<Props, 'checks' | 'closingDay'> & { roundCode: string };

function Verdict({ checks, closingDay, roundCode }: VerdictProps) {
  const t = useT();
  const lacking = unmet(checks).length;
  return (
    <>
      {lacking === 0 ? (
        <p>
          <StatusBadge tone="success" label={t('province.check.complete')} />
        </p>
      ) : (
        <p>{t('province.check.lacking', { count: lacking })}</p>
      )}
      <p className="text-sm text-soft">{t('eligibility.closingDay', { day: formatDay(closingDay) })}</p>
      <CheckList checks={checks} opens={({ id }) => `/province/rounds/${roundCode}/entries/${id}`} />
    </>
  );
}

function NotWaiting() {
  const t = useT();
  return <Callout title={t('province.check.notWaiting')}>{t('province.check.notWaitingText')}</Callout>;
}

function Contact({ facility }: { facility: ShownFacility }) {
  const t = useT();
  const facts = (['name', 'registrationNo', 'address', 'representative'] as const).map((name) => ({
    term: t(`producer.facility.${name}`),
    value: facility[name],
  }));
  const { phone, email } = facility;
  const reach = [
    {
      term: t('producer.facility.phone'),
      value: <Link to={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>,
    },
    { term: t('producer.facility.email'), value: <Link to={`mailto:${email}`}>{email}</Link> },
  ];
  return <DescriptionList facts={[...facts, ...reach]} />;
}
