import type { Phase } from '~/domain/round';
import type { Task } from '~/domain/round-tasks';
import { useT } from '~/i18n/use-t';
import { Card } from '../ui/card';
import { DemoMark } from '../ui/demo-mark';
import { EmptyState } from '../ui/empty-state';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { type DoneEvent, DoneList } from './done-list';
import { useRoundName } from './round-name';
import { RoundPhases } from './round-phases';
import { TaskList } from './task-list';

export type HomeRound = {
  code: string;
  name: string;
  nameEn: string;
  phase: Phase;
  past: boolean;
  demo: boolean;
  calendar: { registrationClosesAt: string; forwardingClosesAt: string; scoringClosesAt: string };
  entries: number;
  eligible: number;
  task: Task | null;
};

type Props = { now: string; mayManage: boolean; rounds: readonly HomeRound[]; events: readonly DoneEvent[] };

/** The organiser's home: what waits, what was done last, where the rounds stand. */
export function OrganiserHome({ now, mayManage, rounds, events }: Props) {
  const t = useT();
  const open = (
    <LinkButton to="/organiser/editions/new" variant="primary" icon="plus">
      {t('organiser.home.openEdition')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('organiser.home.title')}
        lead={t('organiser.home.lead')}
        acts={
          mayManage &&
          rounds.length > 0 && <LinkButton to="/organiser/editions">{t('account.nav.editions')}</LinkButton>
        }
      />
      {rounds.length === 0 ? (
        <EmptyState
          title={t('organiser.home.noRounds')}
          text={t('organiser.home.noRoundsNext')}
          act={mayManage && open}
        />
      ) : (
        <>
          {mayManage && <TaskList rounds={rounds} />}
          <DoneList events={events} />
          <Section title={t('organiser.home.where')}>
            <div className="stack">
              {rounds.map((round) => (
                <Standing key={round.code} round={round} now={now} />
              ))}
            </div>
          </Section>
        </>
      )}
    </>
  );
}

function Standing({ round, now }: { round: HomeRound; now: string }) {
  const t = useT();
  const name = useRoundName(round);
  const { code, phase, past, demo, calendar, entries, eligible } = round;
  return (
    <Card
      as="article"
      title={<Link to={`/organiser/rounds/${code}`}>{name}</Link>}
      aside={demo && <DemoMark />}
    >
      {past ? (
        <p className="muted">{t('organiser.home.past')}</p>
      ) : (
        <>
          <p className="muted mb-4">{t('organiser.home.entries', { entries, eligible })}</p>
          <RoundPhases name={name} phase={phase} calendar={calendar} now={now} />
        </>
      )}
    </Card>
  );
}
