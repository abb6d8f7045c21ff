import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { EntryStatusBadge } from './entry-status-badge';
import type { ListedEntry } from './entry-table';
import { type RecentStep, RecentSteps } from './recent-steps';
import { RoundCard } from './round-card';
import type { ShownRound } from './shown';

type Waiting = ListedEntry & { deadline: string | null };

type Props = {
  facilities: { total: number };
  waiting: { total: number; rows: readonly Waiting[] };
  recent: readonly RecentStep[];
  rounds: readonly ShownRound[];
  /** Codes of the rounds that take registrations. */
  open: readonly string[];
};

const entryPage = (id: string) => `/producer/entries/${id}`;

/** The home of a producer or a promotion centre: what waits, what was done last, where the rounds stand. */
export function ProducerHome({ facilities, waiting, recent, rounds, open }: Props) {
  const t = useT();
  const acts = facilities.total > 0 && (
    <>
      <LinkButton to="/producer/facilities" variant="quiet">
        {t('producer.facility.list')}
      </LinkButton>
      <LinkButton to="/producer/entries/new" variant="primary" icon="plus">
        {t('producer.entries.new')}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={t('producer.home.title')} lead={t('producer.home.lead')} acts={acts} />
      {facilities.total === 0 ? (
        <FirstFacility />
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <WaitingCard {...waiting} />
          <Card title={t('producer.home.recent')}>
            <RecentSteps
              steps={recent}
              none={t('producer.home.recentNone')}
              hrefOf={(step) => entryPage(step.entryId)}
            />
          </Card>
        </div>
      )}
      <Section title={t('producer.home.rounds')}>
        {rounds.length === 0 && <EmptyState icon="calendar" title={t('producer.home.roundsNone')} />}
        <div className="grid gap-4">
          {rounds.map((round) => (
            <RoundCard
              key={round.code}
              round={round}
              foot={open.includes(round.code) && <EnterRound {...round} />}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

function FirstFacility() {
  const t = useT();
  const act = (
    <LinkButton to="/producer/facilities/new" variant="primary" icon="plus">
      {t('producer.facility.new')}
    </LinkButton>
  );
  return (
    <EmptyState icon="home" title={t('producer.home.first')} text={t('producer.home.firstText')} act={act} />
  );
}

function EnterRound({ code, level }: ShownRound) {
  const t = useT();
  return level === 'NATIONAL' ? (
    <LinkButton to={`/producer/national/${code}`}>{t('producer.home.toNational')}</LinkButton>
  ) : (
    <LinkButton to={`/producer/entries/new?round=${code}`}>{t('producer.entries.new')}</LinkButton>
  );
}

function WaitingCard({ total, rows }: Props['waiting']) {
  const t = useT();
  const more = (
    <LinkButton to="/producer/entries" variant="quiet">
      {t('producer.home.waitingMore')}
    </LinkButton>
  );
  const count = total > 0 && (
    <Badge tone="warning">{t('producer.home.waitingCount', { count: total })}</Badge>
  );
  return (
    <Card title={t('producer.home.waiting')} aside={count} foot={more}>
      {rows.length === 0 && (
        <EmptyState
          icon="check"
          title={t('producer.home.waitingNone')}
          text={t('producer.home.waitingNoneText')}
        />
      )}
      <ul className="grid gap-4">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-1">
            <Link to={entryPage(row.id)}>{row.name}</Link>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              <EntryStatusBadge status={row.status} />
              {row.roundCode} ·{' '}
              {row.deadline
                ? t('producer.home.until', { deadline: formatDateTime(row.deadline) })
                : t('producer.home.soon')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
