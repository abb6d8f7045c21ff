import type { Phase } from '~/domain/round';
import { useLocale, useT } from '~/i18n/use-t';
import { RoundPhases } from '../round/round-phases';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';

type CouncilRound = {
  id: string;
  code: string;
  name: string;
  nameEn: string;
  phase: Phase;
  calendar: { registrationClosesAt: string; forwardingClosesAt: string; scoringClosesAt: string };
  listed: number;
  left: number;
};

/** The home of a council member. */
export function CouncilHome({ rounds, now }: { rounds: readonly CouncilRound[]; now: string }) {
  const t = useT();
  const locale = useLocale();
  const nameOf = (round: CouncilRound) => (locale === 'en' ? round.nameEn : round.name);
  return (
    <>
      <PageHeader title={t('council.home.title')} lead={t('council.home.lead')} />
      {rounds.length === 0 && (
        <EmptyState title={t('council.home.noRounds')} text={t('council.home.noRoundsNext')} />
      )}
      {rounds.length > 0 && (
        <Section title={t('council.home.waiting')}>
          <ul className="card-list">
            {rounds.map((round) => (
              <Card key={round.id} as="li" level={3} title={nameOf(round)} foot={<Enter round={round} />}>
                <p>{t(waitingKey(round), { count: round.left > 0 ? round.left : round.listed })}</p>
              </Card>
            ))}
          </ul>
        </Section>
      )}
      {rounds.length > 0 && (
        <Section title={t('council.home.where')}>
          <div className="stack">
            {rounds.map((round) => (
              <Card key={round.id} level={3} title={nameOf(round)}>
                <RoundPhases name={nameOf(round)} phase={round.phase} calendar={round.calendar} now={now} />
              </Card>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function waitingKey(round: CouncilRound): string {
  if (round.phase === 'MEETING') return round.left > 0 ? 'council.home.toVote' : 'council.home.voted';
  return round.phase === 'DECIDED' || round.phase === 'PUBLISHED'
    ? 'council.home.over'
    : 'council.home.notYet';
}

function Enter({ round }: { round: CouncilRound }) {
  const t = useT();
  const urgent = round.phase === 'MEETING' && round.left > 0;
  return (
    <LinkButton to={`/council/rounds/${round.code}`} variant={urgent ? 'primary' : 'secondary'}>
      {t('council.home.open')}
    </LinkButton>
  );
}
