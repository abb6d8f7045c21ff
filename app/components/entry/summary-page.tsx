import type { ProductGroup } from '~/domain/round';
import { formatDay } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { type Column, Table } from '../ui/table';
import type { ShownPart } from './part';
import { roundName, type ShownRound } from './shown';

type Row = {
  id: string;
  name: string;
  isSet: boolean;
  setItems: readonly string[];
  group: ProductGroup;
  code: string | null;
  producer: string;
  address: string;
  representative: string;
  phone: string;
  certificate: string | null;
};

type Props = { round: ShownRound; parts: readonly ShownPart[]; rows: readonly Row[] };

/** The summary list (danh sách trích ngang) of a province's forwarded files, to be printed with its letter. */
export function SummaryPage({ round, parts, rows }: Props) {
  const t = useT();
  const columns = useColumns();
  const crumbs = [
    { to: '/province', label: t('province.home.title') },
    { to: `/province/rounds/${round.code}`, label: roundName(round, useLocale()) },
  ];
  return (
    <>
      <PageHeader
        title={t('province.summary.heading')}
        lead={roundName(round, useLocale())}
        crumbs={crumbs}
      />
      <Letters parts={parts} />
      {rows.length === 0 ? (
        <EmptyState title={t('province.summary.none')} text={t('province.summary.noneText')} />
      ) : (
        <>
          <Table
            caption={t('province.summary.title')}
            captionHidden
            dense
            columns={columns}
            rows={rows}
            keyOf={(row) => row.id}
          />
          <p className="mt-3 font-semibold">{t('province.summary.total', { count: rows.length })}</p>
          <p className="mt-2 text-sm text-soft print:hidden">{t('province.summary.print')}</p>
        </>
      )}
    </>
  );
}

function Letters({ parts }: Pick<Props, 'parts'>) {
  const t = useT();
  return (
    <ul className="mb-4">
      {parts.map(({ name, letterNumber, letterDate }) => (
        <li key={name}>
          {name}
          {letterNumber &&
            letterDate &&
            ` – ${t('province.summary.with', { number: letterNumber, date: formatDay(letterDate) })}`}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const head = (key: string) => ({ key, head: t(`province.summary.${key}`) });
  return [
    { ...head('order'), numeric: true, hideOnPhone: true, cell: (_row, index) => index + 1 },
    { ...head('product'), title: true, cell: ({ name, setItems }) => [name, ...setItems].join('; ') },
    { ...head('producer'), cell: (row) => row.producer },
    { ...head('address'), cell: (row) => row.address },
    { ...head('contact'), cell: (row) => `${row.representative}, ${row.phone}` },
    { ...head('group'), cell: (row) => t(`domain.groupShort.${row.group}`) },
    { ...head('certificate'), cell: (row) => row.certificate ?? '–' },
  ];
}
