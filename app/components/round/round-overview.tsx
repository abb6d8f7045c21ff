import { allows, type Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { DemoMark } from '../ui/demo-mark';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { OpenScoring } from './open-scoring';
import { RoundFacts, type ShownRound } from './round-facts';
import { useRoundName } from './round-name';
import { RoundPageHeader } from './round-page-header';
import { RoundPhases } from './round-phases';

type Props = {
  round: ShownRound;
  pages: readonly RoundPage[];
  hostName: string;
  now: string;
  phase: Phase;
  provinces: readonly unknown[];
  figures: { entries: number; eligible: number; jurors: number; council: number } | null;
  /** Why scoring cannot be opened yet, in words. */
  waiting: string | null;
  mayManage: boolean;
};

/** One round at a glance: where it stands, its figures, and the opening of scoring when its time has come. */
export function RoundOverview(props: Props) {
  const { round, pages, phase } = props;
  const t = useT();
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        marks={
          <>
            <StatusBadge tone="info" label={t(`domain.phase.${phase}`)} />
            {round.demo && <DemoMark />}
          </>
        }
      />
      {round.past ? (
        <Callout act={<LinkButton to={`/results/${round.code}`}>{t('account.nav.results')}</LinkButton>}>
          {t('organiser.home.past')}
        </Callout>
      ) : (
        <Standing {...props} />
      )}
    </>
  );
}

function Standing({ round, hostName, now, phase, provinces, figures, waiting, mayManage }: Props) {
  const t = useT();
  const name = useRoundName(round);
  const edit = mayManage && (
    <LinkButton to={`/organiser/rounds/${round.code}/profile`} icon="edit">
      {t('organiser.round.edit')}
    </LinkButton>
  );
  return (
    <>
      <Section title={t('organiser.round.phases')}>
        <RoundPhases name={name} phase={phase} calendar={round.calendar} now={now} />
      </Section>
      {mayManage && allows(phase, 'openScoring') && (
        <OpenScoring code={round.code} name={name} waiting={waiting} />
      )}
      <Section title={t('organiser.round.profile')} aside={edit}>
        <RoundFacts {...{ round, hostName, figures }} provinces={provinces.length} />
      </Section>
    </>
  );
}
