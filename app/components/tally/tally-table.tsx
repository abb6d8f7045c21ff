import { withSeparators } from '~/domain/points';
import type { EntryResult } from '~/domain/result';
import type { RoundRules } from '~/domain/round';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { Meter100 } from '../ui/meter-100';
import { Table } from '../ui/table';
import { OutcomeBadge } from './outcome-badge';

/** A line of the tally; `low` and `high` are hundredths. */
export type TallyRow = EntryResult & {
  code: string;
  name: string;
  provinceName: string;
  producer: string;
  invented: boolean;
  low: number | null;
  high: number | null;
  corridor: boolean;
  crossing: boolean;
  margin: number | null;
};

type Props = { rows: readonly TallyRow[]; round: { code: string; rules: RoundRules }; from: number };

/** `from` is where the common axis begins. One row an entry: rank, code, product, score as figure and as a point on the common axis, outcome. */
export function TallyTable({ rows, round, from }: Props) {
  const t = useT();
  const locale = useLocale();
  const threshold = round.rules.threshold.points;
  const figure = (text: string) =>
    withSeparators(text, { decimal: locale === 'vi' ? ',' : '.', thousands: '' });
  return (
    <Table
      caption={t('tally.page.caption')}
      captionHidden
      dense
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        {
          key: 'rank',
          head: t('tally.page.rank'),
          numeric: true,
          cell: (row) => (
            <>
              {row.rank ?? '–'} {row.tied && <Badge>{t('tally.page.tied')}</Badge>}
            </>
          ),
        },
        { key: 'code', head: t('tally.page.code'), nowrap: true, cell: (row) => row.code },
        {
          key: 'name',
          head: t('tally.page.product'),
          title: true,
          cell: (row) => <Product row={row} code={round.code} />,
        },
        { key: 'province', head: t('tally.page.province'), cell: (row) => row.provinceName },
        {
          key: 'group',
          head: t('tally.page.group'),
          cell: (row) => <GroupBadge group={row.group as 1} name="mark" />,
        },
        {
          key: 'score',
          head: t('tally.page.mean'),
          numeric: true,
          cell: (row) => (row.score ? figure(row.score.display) : '–'),
        },
        {
          key: 'range',
          head: t('tally.page.range'),
          cell: (row) => <Range {...{ row, threshold, from }} />,
        },
        { key: 'sheets', head: t('tally.page.sheets'), numeric: true, cell: (row) => row.sheets },
        {
          key: 'outcome',
          head: t('tally.page.outcome'),
          cell: (row) => <OutcomeBadge outcome={row.outcome} />,
        },
      ]}
    />
  );
}

function Product({ row, code }: { row: TallyRow; code: string }) {
  const t = useT();
  return (
    <>
      <Link to={`/organiser/rounds/${code}/tally/entries/${row.code}`}>{row.name}</Link>{' '}
      {row.invented && <DemoMark />}
      {row.corridor && <Badge tone="warning">{t('statistics.corridor')}</Badge>}
      {row.crossing && <Badge tone="info">{t('statistics.crossing')}</Badge>}
    </>
  );
}

function Range({ row, threshold, from }: { row: TallyRow; threshold: number; from: number }) {
  const t = useT();
  const locale = useLocale();
  const range = row.low !== null && row.high !== null ? ([row.low, row.high] as const) : undefined;
  const value = row.score ? Math.round(Number(row.score.display) * 100) : null;
  const inWords = (end: number) => formatPoints(end, locale);
  return (
    <>
      <Meter100
        label={row.code}
        kind="point"
        value={value}
        {...{ range, threshold, from }}
        corridor={row.margin}
      />
      {range && (
        <span className="cell-note">
          {t('tally.page.rangeText', { low: inWords(range[0]), high: inWords(range[1]) })}
        </span>
      )}
    </>
  );
}
