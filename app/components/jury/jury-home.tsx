import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { RoundPhases } from '../round/round-phases';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { LastSheets } from './last-sheets';
import { SeatCard } from './seat-card';
import type { LastSheet, ShownSeat } from './shown';

type Props = { seats: readonly ShownSeat[]; last: readonly LastSheet[]; now: string };

/** The home of a juror: what waits, what was done last, where the rounds stand. */
export function JuryHome({ seats, last, now }: Props) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('jury.home.title')} lead={t('jury.home.lead')} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section className="grid gap-4">
          <h2>{t('jury.home.waiting')}</h2>
          {[...seats].sort(inScoringFirst).map((seat) => (
            <SeatCard key={seat.round.code} {...seat} />
          ))}
        </section>
        <section className="grid gap-4">
          <h2>{t('jury.home.recent')}</h2>
          <Card as="div">
            <LastSheets sheets={last} />
          </Card>
        </section>
      </div>
      <Section title={t('jury.home.where')}>
        <div className="stack">
          {seats.map((seat) => (
            <Standing key={seat.round.code} seat={seat} now={now} />
          ))}
        </div>
      </Section>
    </>
  );
}

/** Rounds that wait for marks stand before the others. */
function inScoringFirst(a: ShownSeat, b: ShownSeat): number {
  return Number(b.phase === 'SCORING') - Number(a.phase === 'SCORING');
}

function Standing({ seat: { round, phase }, now }: { seat: ShownSeat; now: string }) {
  const name = useRoundName(round);
  return (
    <Card as="article" level={3} title={name}>
      <RoundPhases name={name} phase={phase} calendar={round.calendar} now={now} />
    </Card>
  );
}
