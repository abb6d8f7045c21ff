import { formatDateTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { QuotaLines } from '../quota/quota-lines';
import type { ShownLimit } from '../quota/shown-limit';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { LetterLine } from './letter-line';
import type { ShownPart } from './part';
import { type RecentStep, RecentSteps } from './recent-steps';
import { RoundCard } from './round-card';
import { roundName, type ShownRound } from './shown';

type ProvinceRound = {
  round: ShownRound;
  parts: readonly ShownPart[];
  limits: readonly ShownLimit[];
  waiting: number;
};

type Props = { rounds: readonly ProvinceRound[]; recent: readonly RecentStep[] };

const roundPage = (code: string) => `/province/rounds/${code}`;

/** The home of a province officer: what waits for a check, what was done last, where the rounds stand. */
export function ProvinceHome({ rounds, recent }: Props) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('province.home.title')} lead={t('province.home.lead')} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <WaitingCard rounds={rounds.filter(({ waiting }) => waiting > 0)} />
        <Card title={t('province.home.recent')}>
          <RecentSteps
            steps={recent}
            none={t('province.home.recentNone')}
            hrefOf={(step) => `${roundPage(step.roundCode)}/entries/${step.entryId}`}
          />
        </Card>
      </div>
      <Section title={t('province.home.rounds')}>
        {rounds.length === 0 && <EmptyState icon="calendar" title={t('province.home.roundsNone')} />}
        <div className="grid gap-4">{rounds.map(RoundBlock)}</div>
      </Section>
      <Section title={t('province.home.people')} lead={t('province.home.peopleText')}>
        <LinkButton to="/province/people" icon="users">
          {t('province.home.peopleAct')}
        </LinkButton>
      </Section>
    </>
  );
}

function RoundBlock({ round, parts, limits }: ProvinceRound) {
  return <ProvinceRoundCard key={round.code} {...{ round, parts, limits }} />;
}

function ProvinceRoundCard({ round, parts, limits }: Omit<ProvinceRound, 'waiting'>) {
  const t = useT();
  const foot = <LinkButton to={roundPage(round.code)}>{t('province.home.openRound')}</LinkButton>;
  return (
    <RoundCard round={round} foot={foot}>
      <QuotaLines limits={limits} />
      {parts.map((part) => (
        <LetterLine key={part.name} part={part} roundCode={round.code} />
      ))}
    </RoundCard>
  );
}

function WaitingCard({ rounds }: { rounds: readonly ProvinceRound[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Card title={t('province.home.waiting')}>
      {rounds.length === 0 && (
        <EmptyState
          icon="check"
          title={t('province.home.waitingNone')}
          text={t('province.home.waitingNoneText')}
        />
      )}
      <ul className="grid gap-5">
        {rounds.map(({ round, waiting }) => (
          <li key={round.code} className="grid justify-items-start gap-2">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {roundName(round, locale)}
              <Badge tone="warning">{t('province.home.waitingCount', { count: waiting })}</Badge>
            </p>
            <p className="text-soft">
              {t('province.home.until', { deadline: formatDateTime(round.calendar.forwardingClosesAt) })}
            </p>
            <LinkButton to={`${roundPage(round.code)}?status=SUBMITTED`} variant="primary">
              {t('province.home.check')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
