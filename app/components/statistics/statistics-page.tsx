import type { RoundResult } from '~/domain/result';
import type { RoundPage } from '~/domain/round-pages';
import type { RubricContent } from '~/domain/rubric';
import type { CriterionFigures } from '~/domain/statistics/criteria';
import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { EmptyState } from '../ui/empty-state';
import { FilterBar } from '../ui/filter-bar';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { Agreement } from './agreement';
import { CriteriaTable } from './criteria-table';
import { OutlierTable } from './outlier-table';
import { SeverityTable } from './severity-table';
import { TallyTabs } from './tally-tabs';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  groups: readonly number[];
  group: number | null;
  statistics: GroupStatistics | null;
  alpha: number | null;
  severities: RoundResult['reliability']['jurors'];
  criteria: readonly CriterionFigures[];
  names: Record<string, string>;
  wording: RubricContent | null;
};

/** How the jury of one product group scored. */
export function StatisticsPage(data: Props) {
  const t = useT();
  const { round, pages, groups, group, statistics } = data;
  const options = groups.map((value) => ({ value: String(value), label: t(`domain.group.${value}`) }));
  return (
    <>
      <RoundPageHeader {...{ round, pages }} title={t('statistics.jury')} lead={t('statistics.lead')} />
      <TallyTabs code={round.code} />
      {statistics === null ? (
        <EmptyState title={t('statistics.none')} text={t('statistics.noneText')} />
      ) : (
        <>
          <FilterBar label={t('statistics.group')}>
            <Select
              label={t('statistics.group')}
              labelHidden
              name="group"
              options={options}
              defaultValue={String(group)}
            />
          </FilterBar>
          <Figures {...data} statistics={statistics} />
        </>
      )}
    </>
  );
}

function Figures(data: Props & { statistics: GroupStatistics }) {
  const t = useT();
  const { round, statistics, alpha, severities, criteria, names, wording } = data;
  return (
    <>
      <Agreement statistics={statistics} alpha={alpha} />
      <Section title={t('statistics.severity')} lead={t('statistics.severityLead')}>
        <SeverityTable model={statistics.model} severities={severities} names={names} />
      </Section>
      <Section title={t('statistics.criteria')}>
        <CriteriaTable criteria={criteria} wording={wording} />
      </Section>
      {statistics.look && (
        <Section title={t('statistics.outliers')} lead={t('statistics.outliersLead')}>
          <OutlierTable code={round.code} outliers={statistics.look.outliers} names={names} />
        </Section>
      )}
    </>
  );
}
