import type { Phase } from '~/domain/round';
import { formatDateTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { type RecentStep, RecentSteps } from '../entry/recent-steps';
import { roundName } from '../entry/shown';
import { RoundPhases } from '../round/round-phases';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';

type IntakeRound = {
  code: string;
  name: string;
  nameEn: string;
  phase: Phase;
  calendar: { registrationClosesAt: string; forwardingClosesAt: string; scoringClosesAt: string };
  waiting: number;
};

type Props = { rounds: readonly IntakeRound[]; recent: readonly RecentStep[]; now: string };

/** The home of the support team: files that wait, what was done last, where the rounds stand. */
export function SecretariatHome({ rounds, recent, now }: Props) {
  const t = useT();
  const locale = useLocale();
  const nameOf = (round: IntakeRound) => roundName(round, locale);
  const head = <PageHeader title={t('secretariat.home.title')} lead={t('secretariat.home.lead')} />;
  if (rounds.length === 0) {
    const texts = { title: t('secretariat.home.empty'), text: t('secretariat.home.emptyNext') };
    return (
      <>
        {head}
        <EmptyState {...texts} />
      </>
    );
  }
  return (
    <>
      {head}
      <Section title={t('secretariat.home.waiting')}>
        <div className="grid gap-4 md:grid-cols-2">
          {rounds.map((round) => (
            <Waiting key={round.code} round={round} name={nameOf(round)} />
          ))}
        </div>
      </Section>
      <Section title={t('secretariat.home.recent')}>
        <RecentSteps
          steps={recent}
          none={t('secretariat.home.nothingRecent')}
          hrefOf={({ roundCode, entryId }) => `/secretariat/rounds/${roundCode}/entries/${entryId}`}
        />
      </Section>
      <Section title={t('secretariat.home.where')}>
        <div className="grid gap-8">
          {rounds.map((round) => (
            <div key={round.code} className="grid gap-3">
              <h3>{nameOf(round)}</h3>
              <RoundPhases name={nameOf(round)} phase={round.phase} calendar={round.calendar} now={now} />
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}

function Waiting({ round, name }: { round: IntakeRound; name: string }) {
  const t = useT();
  const { waiting, calendar } = round;
  const scoring = round.phase === 'SCORING';
  const act = (
    <>
      <LinkButton
        to={`/secretariat/rounds/${round.code}`}
        variant={waiting > 0 && !scoring ? 'primary' : 'secondary'}
      >
        {t('secretariat.home.open')}
      </LinkButton>
      {scoring && (
        <LinkButton to={`/secretariat/rounds/${round.code}/board`} variant="primary">
          {t('board.title')}
        </LinkButton>
      )}
    </>
  );
  return (
    <Card title={name} foot={act}>
      <p>{waiting > 0 ? t('secretariat.home.toCheck', { count: waiting }) : t('secretariat.home.nothing')}</p>
      <p className="text-soft">
        {t('secretariat.home.forwardingCloses', { deadline: formatDateTime(calendar.forwardingClosesAt) })}
      </p>
    </Card>
  );
}
