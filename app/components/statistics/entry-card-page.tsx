import { withSeparators } from '~/domain/points';
import type { EntryResult } from '~/domain/result';
import type { BundleCriterionGroup } from '~/domain/round-bundle/bundle';
import type { RoundPage } from '~/domain/round-pages';
import type { RubricContent } from '~/domain/rubric';
import { useLocale, useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { OutcomeBadge } from '../tally/outcome-badge';
import { EmptyState } from '../ui/empty-state';
import { GroupBadge } from '../ui/group-badge';
import { Section } from '../ui/section';
import { type EntrySheet, JurorMatrix } from './juror-matrix';
import { usePoints } from './points';
import { TallyTabs } from './tally-tabs';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  entry: { code: string; name: string; producer: string; provinceName: string; group: number };
  result: EntryResult;
  adjusted: { adjusted: number; error: number } | null;
  rubric: readonly BundleCriterionGroup[];
  wording: RubricContent | null;
  sheets: readonly EntrySheet[];
};

/** One entry of a tally: its official score, what the model adds, and what each juror gave. */
export function EntryCardPage({ round, pages, entry, result, adjusted, rubric, wording, sheets }: Props) {
  const t = useT();
  const points = usePoints();
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={entry.name}
        lead={`${entry.code} · ${entry.producer} · ${entry.provinceName}`}
        marks={
          <>
            <GroupBadge group={entry.group as 1} name="full" />
            <OutcomeBadge outcome={result.outcome} />
          </>
        }
      />
      <TallyTabs code={round.code} />
      <p className="mt-6 font-semibold">{useOfficial(result)}</p>
      {adjusted && (
        <p className="text-soft">
          {t('statistics.card.adjusted', {
            adjusted: points(adjusted.adjusted),
            error: points(adjusted.error),
          })}
        </p>
      )}
      <Section title={t('statistics.card.matrix')}>
        {sheets.length === 0 ? (
          <EmptyState title={t('statistics.card.none')} />
        ) : (
          <JurorMatrix {...{ rubric, wording, sheets }} />
        )}
      </Section>
    </>
  );
}

function useOfficial({ score, rank }: EntryResult): string {
  const t = useT();
  const decimal = useLocale() === 'vi' ? ',' : '.';
  if (!score) return t('statistics.card.noScore');
  const figure = withSeparators(score.display, { decimal, thousands: '' });
  return t('statistics.card.lead', { score: figure, rank: rank ?? '–' });
}
