import { type Phase, phases } from '~/domain/round';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { roundPath } from '../score-sheet/shown';
import { Badge } from '../ui/badge';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link';
import { Progress } from '../ui/progress';
import type { ShownSeat } from './shown';

/** A juror's seat in a round: what is due and signed by group, and the way in. */
export function SeatCard({ seat, round, phase, toApprove }: ShownSeat) {
  const t = useT();
  const recused = seat.byGroup.reduce((sum, group) => sum + group.recused, 0);
  const own = roundPath(round.code);
  return (
    <Card
      as="article"
      level={3}
      title={useRoundName(round)}
      aside={seat.head && <Badge tone="info">{t('jury.home.head')}</Badge>}
      foot={<Ways own={own} code={round.code} scoring={phase === 'SCORING'} />}
    >
      <p>{t(standingOf(phase), { deadline: formatDateTime(round.calendar.scoringClosesAt) })}</p>
      <p className="text-soft">{t('jury.home.seat', { code: seat.code })}</p>
      {toApprove.length > 0 && (
        <Callout
          tone="warning"
          act={<LinkButton to={`${own}/rubrics`}>{t('jury.home.toRubrics')}</LinkButton>}
        >
          {t('jury.home.toApprove', { count: toApprove.length })}
        </Callout>
      )}
      {seat.byGroup.map(({ group, signed, due }) => (
        <Progress
          key={group}
          label={t('jury.home.progress', { group: t(`domain.groupShort.${group}`) })}
          value={signed}
          max={due}
        />
      ))}
      {recused > 0 && <p className="text-soft">{t('jury.home.recused', { count: recused })}</p>}
    </Card>
  );
}

function Ways({ own, code, scoring }: { own: string; code: string; scoring: boolean }) {
  const t = useT();
  return (
    <>
      <LinkButton to={own} variant={scoring ? 'primary' : 'secondary'}>
        {t(scoring ? 'jury.home.open' : 'jury.home.look')}
      </LinkButton>
      {scoring && <LinkButton to={`${own}/review`}>{t('jury.home.review')}</LinkButton>}
      {scoring && (
        <LinkButton to={`/jury/tablet?prepare=${code}`} icon="device" document>
          {t('tabletDoor.link')}
        </LinkButton>
      )}
      <LinkButton to={`${own}/rubrics`} variant="quiet">
        {t('jury.home.rubrics')}
      </LinkButton>
      <LinkButton to={`${own}/visits`} variant="quiet">
        {t('visit.own.open')}
      </LinkButton>
    </>
  );
}

/** What is said of a round: when its scoring is due, or why nothing is to be scored. */
function standingOf(phase: Phase): string {
  if (phase === 'SCORING') return 'jury.home.deadline';
  return phases.indexOf(phase) < phases.indexOf('SCORING') ? 'jury.home.notOpen' : 'jury.home.closed';
}
