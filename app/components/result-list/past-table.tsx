import type { PastRow } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { Table } from '../ui/table';

/** Products of a past round that public sources name, each with its source. */
export function PastTable({ rows }: { rows: readonly PastRow[] }) {
  const t = useT();
  const head = (key: string) => t(`publicPages.results.${key}`);
  return (
    <Table
      caption={t('publicPages.past.known')}
      captionHidden
      rows={rows}
      keyOf={(row) => `${row.province.code} ${row.product}`}
      columns={[
        { key: 'product', head: head('product'), title: true, cell: (row) => <Product row={row} /> },
        {
          key: 'producer',
          head: head('producer'),
          cell: (row) => row.producer ?? <span className="muted">{t('publicPages.past.noProducer')}</span>,
        },
        { key: 'province', head: head('province'), cell: (row) => row.provinceName },
        { key: 'group', head: head('group'), cell: (row) => <GroupBadge group={row.group} /> },
        {
          key: 'source',
          head: t('publicPages.past.source'),
          cell: (row) => (row.source.startsWith('http') ? <SourceLink source={row.source} /> : row.source),
        },
      ]}
    />
  );
}

function Product({ row }: { row: PastRow }) {
  const t = useT();
  return (
    <>
      {row.product} {row.isSet && <Badge>{t('publicPages.results.set')}</Badge>}
    </>
  );
}

/** An address outside, shown by its host, or `whole`. */
export function SourceLink({ source, whole }: { source: string; whole?: boolean }) {
  return (
    <Link to={source} rel="noreferrer">
      {whole ? source : new URL(source).host}
    </Link>
  );
}
