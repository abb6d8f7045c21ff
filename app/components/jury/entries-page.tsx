import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { roundPath } from '../score-sheet/shown';
import { EmptyState } from '../ui/empty-state';
import { FilterBar } from '../ui/filter-bar';
import { LinkButton } from '../ui/link';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { SearchInput } from '../ui/search-field';
import { Select } from '../ui/select';
import { EntriesTable } from './entries-table';
import type { ListData } from './shown';

/** What a juror scores in a round, in the own order, with the state of each sheet. */
export function EntriesPage(data: ListData) {
  const t = useT();
  const { round, phase, entries, q, group } = data;
  const own = roundPath(round.code);
  const narrowed = q !== '' || group !== null;
  return (
    <>
      <PageHeader
        title={t('jury.list.title')}
        lead={useRoundName(round)}
        crumbs={[{ to: '/jury', label: t('jury.home.title') }]}
        acts={
          <>
            <LinkButton to={`${own}/rubrics`} variant="quiet">
              {t('jury.home.rubrics')}
            </LinkButton>
            {phase === 'SCORING' && <LinkButton to={`${own}/review`}>{t('jury.home.review')}</LinkButton>}
          </>
        }
      />
      <Filters data={data} clearTo={narrowed ? own : undefined} />
      <p className="text-soft">{t('jury.list.counts', data.counts)}</p>
      <Listing rows={entries.length}>
        {entries.length > 0 ? (
          <EntriesTable data={data} />
        ) : (
          <EmptyState
            title={t(narrowed ? 'jury.list.nothingFound' : 'jury.list.emptyTitle')}
            text={narrowed ? undefined : t('jury.list.emptyText')}
          />
        )}
      </Listing>
    </>
  );
}

function Filters({ data: { q, group, groups }, clearTo }: { data: ListData; clearTo: string | undefined }) {
  const t = useT();
  const options = groups.map((one) => ({
    value: String(one),
    label: t(`domain.groupShort.${one as ProductGroup}`),
  }));
  return (
    <FilterBar label={t('jury.list.filters')} clearTo={clearTo}>
      <SearchInput label={t('jury.list.search')} defaultValue={q} />
      {groups.length > 1 && (
        <Select
          label={t('jury.list.group')}
          labelHidden
          name="group"
          options={options}
          blank={t('jury.list.allGroups')}
          defaultValue={group === null ? '' : String(group)}
        />
      )}
    </FilterBar>
  );
}
