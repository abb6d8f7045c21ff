import type { ComponentProps } from 'react';
import { signedShare } from '~/domain/board';
import { formatNumber, formatTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { BoardFigures } from './board-figures';
import { DayHeader, type NamedRound } from './day-header';
import { GroupCounts } from './group-counts';
import { HourBars } from './hour-bars';
import { JurorCounts } from './juror-counts';
import { LiveMark } from './live-mark';
import { TabletsTable } from './tablets-table';
import { ThinEntries } from './thin-entries';

type Props = {
  round: NamedRound;
  phase: string;
  now: string;
  minimum: number;
  total: { due: number; signed: number; whole: number; begun: number; untouched: number };
  jurors: ComponentProps<typeof JurorCounts>['jurors'];
  groups: ComponentProps<typeof GroupCounts>['groups'];
  hours: ComponentProps<typeof HourBars>['hours'];
  tablets: ComponentProps<typeof TabletsTable>['tablets'];
  waiting: ComponentProps<typeof BoardFigures>['waiting'];
  thin: ComponentProps<typeof ThinEntries>['thin'];
  may: { assist: boolean; replace: boolean; close: boolean };
  live: ComponentProps<typeof LiveMark>['live'];
};

/** How a round in scoring stands, to be read from across the room; the tables under it say the same in detail. */
export function BoardPage(props: Props) {
  const { round, phase, now, minimum, total, jurors, groups, hours, tablets, waiting, thin, live } = props;
  const t = useT();
  return (
    <div className="board">
      <DayHeader
        round={round}
        title={t('board.title')}
        marks={<LiveMark live={live} time={formatTime(now)} />}
        acts={<Acts {...props} />}
      />
      {phase !== 'SCORING' && (
        <Callout>{t('board.notScoring', { phase: t(`domain.phase.${phase}`) })}</Callout>
      )}
      <Total {...total} />
      <BoardFigures
        {...{ total, waiting, minimum }}
        code={round.code}
        thin={thin.count}
        unsent={tablets.filter(({ pending }) => pending > 0).length}
      />
      <div className="board-columns">
        <Section title={t('board.groups')}>
          <GroupCounts groups={groups} />
        </Section>
        <Section title={t('board.hours')} lead={t('board.hoursLead')}>
          <HourBars hours={hours} />
        </Section>
      </div>
      <Section title={t('board.jurors')}>
        <JurorCounts jurors={jurors} />
      </Section>
      <Section title={t('board.tablets')}>
        <TabletsTable tablets={tablets} />
      </Section>
      <Section title={t('board.entries')}>
        <ThinEntries thin={thin} />
      </Section>
    </div>
  );
}

function Acts({ round, may, phase }: Props) {
  const t = useT();
  const base = `/organiser/rounds/${round.code}`;
  return (
    <>
      {may.replace && <LinkButton to={`${base}/panel`}>{t('board.panel')}</LinkButton>}
      {may.close && phase === 'SCORING' && (
        <LinkButton to={`${base}/closing`} variant="primary">
          {t('board.close')}
        </LinkButton>
      )}
    </>
  );
}

function Total({ due, signed }: { due: number; signed: number }) {
  const t = useT();
  const locale = useLocale();
  const said = (value: number) => formatNumber(value, locale);
  return (
    <section className="board-total" aria-label={t('board.figures')}>
      <p>
        <strong>
          {said(signed)}
          <span className="figure-max">/{said(due)}</span>
        </strong>{' '}
        {t('board.signedOf')}
      </p>
      <progress value={signed} max={Math.max(due, 1)} aria-label={t('board.signedOf')} />
      <p className="board-share">{t('board.share', { share: signedShare({ due, signed }) })}</p>
    </section>
  );
}
