import type { ComponentProps } from 'react';
import type { ReasonedGap } from '~/domain/closing-gaps';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import { ClosedGaps } from './closed-gaps';
import { JurorProgressTable } from './juror-progress-table';
import { WaitingTable } from './waiting-table';

type Props = {
  round: { code: string; name: string; nameEn: string; pass: number; rules: { passes: number } };
  pages: readonly RoundPage[];
  phase: string;
  due: number;
  signed: number;
  entries: number;
  /** Counting sheets that an entry needs to have a score. */
  minimum: number;
  thin: number;
  mayClose: boolean;
  /** Recorded when the scoring was closed. */
  gaps: readonly ReasonedGap[];
  jurors: ComponentProps<typeof JurorProgressTable>['jurors'];
  waiting: ComponentProps<typeof WaitingTable>['entries'];
};

/** How far the scoring of a round is, by juror and by entry. */
export function ProgressPage(props: Props) {
  const { round, pages, phase, due, signed, entries, minimum, thin, mayClose, gaps, jurors, waiting } = props;
  const t = useT();
  const base = `/organiser/rounds/${round.code}`;
  const close = mayClose && phase === 'SCORING';
  const passesOn = round.pass < round.rules.passes;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.progress')}
        lead={t('tally.progress.lead', { signed, due, entries })}
        acts={
          <>
            <LinkButton to={`/secretariat/rounds/${round.code}/board`}>{t('board.title')}</LinkButton>
            {close && passesOn && (
              <LinkButton to={`${base}/second-pass`} variant="primary">
                {t('tally.secondPass.title')}
              </LinkButton>
            )}
            {close && (
              <LinkButton to={`${base}/closing`} variant={passesOn ? 'secondary' : 'primary'}>
                {t('tally.progress.close')}
              </LinkButton>
            )}
          </>
        }
      />
      <Progress label={t('tally.progress.signedSheets')} value={signed} max={due} />
      {round.pass === 2 && <Callout>{t('tally.secondPass.under')}</Callout>}
      {thin > 0 && phase === 'SCORING' && (
        <Callout tone="warning">{t('tally.progress.thin', { count: thin, minimum })}</Callout>
      )}
      {gaps.length > 0 && (
        <Section title={t('tally.gaps.closed')}>
          <ClosedGaps gaps={gaps} />
        </Section>
      )}
      <Section title={t('tally.progress.jurors')}>
        <JurorProgressTable jurors={jurors} />
      </Section>
      <Section title={t('tally.progress.waiting')}>
        <WaitingTable entries={waiting} />
      </Section>
    </>
  );
}
