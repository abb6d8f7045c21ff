import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DayText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { type Column, Table } from '../ui/table';
import { roundName, type ShownRound } from './shown';

type Carriable = {
  certificateId: string;
  number: string;
  validUntil: string;
  name: string;
  roundCode: string;
  producer: string;
  entryId: string | null;
  opens: boolean;
};

type Props = { round: ShownRound; rows: readonly Carriable[]; open: boolean };

/** Regionally recognised products, each with the way into the national round or to its entry there. */
export function CarriablePage({ round, rows, open }: Props) {
  const t = useT();
  const columns: Column<Carriable>[] = [
    { key: 'name', head: t('producer.entries.product'), title: true, cell: (row) => row.name },
    { key: 'producer', head: t('producer.entries.producer'), cell: (row) => row.producer },
    {
      key: 'certificate',
      head: t('producer.national.certificate'),
      cell: (row) => `${row.number} (${row.roundCode})`,
    },
    {
      key: 'until',
      head: t('producer.national.validUntil'),
      cell: (row) => <DayText day={row.validUntil} />,
    },
    {
      key: 'state',
      head: t('producer.national.state'),
      cell: (row) => <CarriableState {...{ row, round, open }} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('producer.national.title')}
        lead={t('producer.national.lead')}
        crumbs={[{ to: '/producer', label: t('producer.home.title') }]}
        marks={roundName(round, useLocale())}
      />
      {!open && <Callout>{t('producer.national.closed')}</Callout>}
      {rows.length === 0 ? (
        <EmptyState icon="medal" title={t('producer.national.none')} text={t('producer.national.noneText')} />
      ) : (
        <Table
          caption={t('producer.national.caption')}
          captionHidden
          columns={columns}
          rows={rows}
          keyOf={(row) => row.certificateId}
        />
      )}
    </>
  );
}

function CarriableState({ row, round, open }: { row: Carriable; round: ShownRound; open: boolean }) {
  const t = useT();
  if (row.entryId) {
    return <Link to={`/producer/entries/${row.entryId}`}>{t('producer.national.openEntry')}</Link>;
  }
  if (!row.opens) return <span className="text-soft">{t('producer.national.notOpen')}</span>;
  if (!open) return <span className="text-soft">–</span>;
  return (
    <Form action={`/producer/national/${round.code}/${row.certificateId}/carrying`}>
      <Button size="sm" aria-label={t('producer.national.carryNamed', { name: row.name })}>
        {t('producer.national.carry')}
      </Button>
    </Form>
  );
}
