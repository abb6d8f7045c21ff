import type { Task } from '~/domain/round-tasks';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import type { HomeRound } from './organiser-home';
import { useRoundName } from './round-name';

const pages: Record<Task, string> = {
  preparePanel: '/panel',
  approveRubrics: '/rubrics',
  openScoring: '',
  watchScoring: '/progress',
  holdMeeting: '/tally',
  publish: '/publication',
  issueCertificates: '/certificates',
};

/** What each round waits for from its organiser, with its deadline and the way there. */
export function TaskList({ rounds }: { rounds: readonly HomeRound[] }) {
  const t = useT();
  const waiting = rounds.filter((round) => round.task !== null);
  return (
    <Section title={t('organiser.home.waiting')}>
      {waiting.length === 0 ? (
        <p className="muted">{t('organiser.home.none')}</p>
      ) : (
        <Table
          caption={t('organiser.home.waiting')}
          captionHidden
          rows={waiting}
          keyOf={(round) => round.code}
          columns={[
            {
              key: 'round',
              head: t('organiser.round.name'),
              title: true,
              cell: (round) => <Name {...round} />,
            },
            { key: 'task', head: t('organiser.home.waiting'), cell: (round) => <What {...round} /> },
            { key: 'act', head: t('organiser.panel.act'), cell: (round) => <Way {...round} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Name(round: HomeRound) {
  return <>{useRoundName(round)}</>;
}

function What({ task, eligible, phase, calendar }: HomeRound) {
  const t = useT();
  const deadline = phase === 'SCORING' ? calendar.scoringClosesAt : null;
  return (
    <>
      {t(`organiser.task.${task}.text`, { count: eligible })}
      {deadline && (
        <span className="cell-note">{t('organiser.home.until', { deadline: formatDateTime(deadline) })}</span>
      )}
    </>
  );
}

function Way({ code, task }: HomeRound) {
  const t = useT();
  return (
    <div className="row-acts">
      <LinkButton to={`/organiser/rounds/${code}${pages[task as Task]}`} size="sm">
        {t(`organiser.task.${task}.act`)}
      </LinkButton>
    </div>
  );
}
