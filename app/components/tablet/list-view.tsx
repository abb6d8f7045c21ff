import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { EntryList } from './entry-list';
import { listPage, useRoom } from './room';
import { found } from './search';
import { SearchBar } from './search-bar';
import { standingsOf } from './standing';
import { anything } from './wanted';

/** All entries of the juror, to be searched and narrowed; a page at a time. */
export function ListView() {
  const t = useT();
  const { vault, list } = useRoom();
  const { wanted, shown, look } = list;
  const all = standingsOf(vault);
  const rows = found(all, wanted);
  return (
    <>
      <h1>{t('jury.list.title')}</h1>
      <SearchBar wanted={wanted} onChange={(next) => look({ wanted: next, shown: listPage })} />
      <p className="text-soft" role="status">
        {t('juryTablet.list.found', { count: rows.length, of: all.length })}
      </p>
      <EntryList rows={rows.slice(0, shown)} />
      {rows.length === 0 && (
        <EmptyState
          title={t('jury.list.nothingFound')}
          act={
            <Button type="button" onClick={() => look({ wanted: anything })}>
              {t('juryTablet.list.clear')}
            </Button>
          }
        />
      )}
      {rows.length > shown && (
        <Button type="button" wide onClick={() => look({ shown: shown + listPage })}>
          {t('juryTablet.list.more', { count: Math.min(listPage, rows.length - shown) })}
        </Button>
      )}
    </>
  );
}
