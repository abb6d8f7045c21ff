import type { PublicRound, ResultSummary } from '~/domain/publication';
import type { Calendar } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { CheckBox } from '../certificate/check-box';
import { ResultsTable } from '../result-list/results-table';
import { EmptyState } from '../ui/empty-state';
import { Link, LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { RunningRoundCard } from './running-round-card';
import { SelectionSteps } from './selection-steps';

type Props = { running: (PublicRound & { calendar: Calendar })[]; results: ResultSummary[] };

/** The front page: what the selection is, what goes on, what came out, and the check of a certificate. */
export function Front({ running, results }: Props) {
  const t = useT();
  return (
    <>
      <Opening />
      <Section title={t('publicPages.front.running')}>
        {running.length === 0 && (
          <EmptyState
            icon="calendar"
            title={t('publicPages.front.noRunning')}
            text={t('publicPages.front.noRunningNext')}
          />
        )}
        <ul className="card-list">
          {running.map((round) => (
            <RunningRoundCard key={round.code} round={round} />
          ))}
        </ul>
      </Section>
      <Section
        title={t('publicPages.front.results')}
        aside={<Link to="/results">{t('publicPages.front.allResults')}</Link>}
      >
        {results.length > 0 ? (
          <ResultsTable results={results} />
        ) : (
          <EmptyState title={t('publicPages.front.noResults')} text={t('publicPages.index.emptyNext')} />
        )}
      </Section>
      <Section title={t('publicPages.front.how')}>
        <SelectionSteps />
      </Section>
    </>
  );
}

function Opening() {
  const t = useT();
  return (
    <div className="front-opening">
      <div>
        <h1>{t('publicPages.front.title')}</h1>
        <p className="page-lead">{t('publicPages.front.lead')}</p>
        <div className="acts">
          <LinkButton to="/sign-up" variant="primary" size="lg">
            {t('publicPages.front.register')}
          </LinkButton>
          <LinkButton to="/results" size="lg">
            {t('publicPages.front.seeResults')}
          </LinkButton>
        </div>
      </div>
      <CheckBox />
    </div>
  );
}
