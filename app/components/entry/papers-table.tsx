import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { DayText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { fileAddress, type ShownPaper } from './shown';

type Props = {
  papers: readonly ShownPaper[];
  /** What can be done with a paper; without it the table only shows. */
  actOf?: (paper: ShownPaper) => ReactNode;
  emptyText?: string;
};

/** The papers of an entry: kind, number, issuer, days and scan. */
export function PapersTable({ papers, actOf, emptyText }: Props) {
  const t = useT();
  if (papers.length === 0)
    return <EmptyState icon="file" title={t('producer.papers.none')} text={emptyText} />;
  const columns: Column<ShownPaper>[] = [
    {
      key: 'kind',
      head: t('producer.papers.kind'),
      title: true,
      cell: (paper) => t(`domain.paper.${paper.kind}`),
    },
    { key: 'number', head: t('producer.papers.number'), cell: (paper) => paper.number },
    { key: 'issuer', head: t('producer.papers.issuer'), cell: (paper) => paper.issuer },
    {
      key: 'issuedOn',
      head: t('producer.papers.issuedOn'),
      cell: (paper) => <DayText day={paper.issuedOn} />,
    },
    {
      key: 'expiresOn',
      head: t('producer.papers.expiresOn'),
      cell: (paper) => (paper.expiresOn ? <DayText day={paper.expiresOn} /> : t('producer.papers.noExpiry')),
    },
    { key: 'file', head: t('producer.papers.file'), cell: (paper) => <PaperFile {...paper} /> },
  ];
  const acts = actOf ? [{ key: 'acts', head: t('producer.papers.acts'), cell: actOf }] : [];
  return (
    <Table
      caption={t('producer.papers.caption')}
      captionHidden
      columns={[...columns, ...acts]}
      rows={papers}
      keyOf={(paper) => paper.id}
    />
  );
}

function PaperFile({ fileId, number }: ShownPaper) {
  const t = useT();
  if (!fileId) return <span className="text-soft">{t('producer.papers.noFile')}</span>;
  const label = `${t('producer.papers.openFile')}: ${number}`;
  return (
    <Link to={fileAddress(fileId)} document aria-label={label}>
      {t('producer.papers.openFile')}
    </Link>
  );
}
