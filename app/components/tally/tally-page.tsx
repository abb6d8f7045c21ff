import type { IgnoredSheet, RoundResult } from '~/domain/result';
import { productGroups, type RoundRules } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { TallyTabs } from '../statistics/tally-tabs';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { FilterBar } from '../ui/filter-bar';
import { LinkButton } from '../ui/link';
import { SearchInput } from '../ui/search-field';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { type GroupResult, GroupResults } from './group-results';
import { IgnoredSheets } from './ignored-sheets';
import { type TallyRow, TallyTable } from './tally-table';

type Props = {
  round: { code: string; name: string; nameEn: string; rules: RoundRules };
  pages: readonly RoundPage[];
  preliminary: boolean;
  counts: RoundResult['counts'];
  groups: GroupResult[];
  ignored: IgnoredSheet[];
  lines: TallyRow[];
  q: string;
  group: number | null;
};

/** A round counted: results by group, every entry on a common axis, sheets that do not count. */
export function TallyPage(data: Props) {
  const t = useT();
  const { round, lines, counts, groups, ignored } = data;
  const from = axisFrom(lines, round.rules);
  return (
    <>
      <TallyHeader {...data} />
      <TallyTabs code={round.code} />
      {data.preliminary && <Callout tone="warning">{t('tally.page.preliminary')}</Callout>}
      <Section title={t('tally.page.perGroup')} lead={t('tally.page.counts', counts)}>
        <GroupResults groups={groups} />
      </Section>
      <Section title={t('tally.page.product')} lead={useRangeKey(round.rules, from)}>
        <TallyFilters {...data} />
        {lines.length === 0 && <EmptyState title={t('tally.page.empty')} text={t('tally.page.emptyNext')} />}
        {lines.length > 0 && <TallyTable {...{ rows: lines, round, from }} />}
      </Section>
      {ignored.length > 0 && (
        <Section title={t('tally.page.ignored')}>
          <IgnoredSheets sheets={ignored} />
        </Section>
      )}
    </>
  );
}

/** The ten points below everything that is drawn, in hundredths: on the whole scale jurors would lie on one spot. */
function axisFrom(lines: readonly TallyRow[], { threshold }: RoundRules): number {
  const lows = lines.flatMap(({ low, margin }) => [low ?? 10_000, threshold.points - (margin ?? 0)]);
  return Math.min(9000, Math.max(0, Math.floor(Math.min(threshold.points, ...lows) / 1000) * 1000));
}

/** What is drawn beside each score. */
function useRangeKey(rules: RoundRules, from: number): string {
  const t = useT();
  const locale = useLocale();
  return t('tally.page.rangeKey', {
    from: from / 100,
    threshold: formatPoints(rules.threshold.points, locale),
  });
}

function TallyHeader({ round, pages, counts }: Props) {
  const t = useT();
  const locale = useLocale();
  return (
    <RoundPageHeader
      {...{ round, pages }}
      title={t('organiser.round.tally')}
      lead={t('tally.page.lead', {
        threshold: formatPoints(round.rules.threshold.points, locale),
        method: t(`tally.page.method.${round.rules.aggregate.method}`),
        reached: counts.reachedThreshold,
        eligible: counts.eligible,
      })}
      acts={<LinkButton to={`/council/rounds/${round.code}`}>{t('tally.page.meeting')}</LinkButton>}
    />
  );
}

function TallyFilters({ round, q, group }: Props) {
  const t = useT();
  const options = productGroups.map((value) => ({
    value: String(value),
    label: t(`domain.groupShort.${value}`),
  }));
  const filtered = q !== '' || group !== null;
  return (
    <FilterBar
      label={t('tally.page.search')}
      clearTo={filtered ? `/organiser/rounds/${round.code}/tally` : undefined}
    >
      <SearchInput label={t('tally.page.search')} defaultValue={q} />
      <Select
        label={t('tally.page.group')}
        labelHidden
        name="group"
        blank={t('tally.page.all')}
        options={options}
        defaultValue={group ? String(group) : ''}
      />
    </FilterBar>
  );
}
