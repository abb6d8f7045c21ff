import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { Table } from '../ui/table';

type Thin = {
  count: number;
  entries: readonly { code: string; name: string; signed: number; due: number }[];
};

/** Entries with fewer signed sheets than the round asks for. */
export function ThinEntries({ thin: { count, entries } }: { thin: Thin }) {
  const t = useT();
  if (count === 0) {
    return (
      <div id="thin">
        <EmptyState icon="check-circle" title={t('board.noThin')} />
      </div>
    );
  }
  return (
    <div id="thin">
      <Table
        caption={t('board.entries')}
        captionHidden
        dense
        rows={entries}
        keyOf={({ code }) => code}
        columns={[
          { key: 'code', head: t('board.code'), nowrap: true, cell: ({ code }) => code },
          { key: 'name', head: t('board.product'), title: true, cell: ({ name }) => name },
          {
            key: 'signed',
            head: t('board.signed'),
            numeric: true,
            cell: ({ signed, due }) => `${signed}/${due}`,
          },
        ]}
      />
      {count > entries.length && (
        <p className="text-soft">{t('board.moreThin', { count: count - entries.length })}</p>
      )}
    </div>
  );
}
