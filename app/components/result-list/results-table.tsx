import type { ResultSummary } from '~/domain/publication';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../public/round-name';
import { Badge } from '../ui/badge';
import { DemoMark } from '../ui/demo-mark';
import { Link } from '../ui/link';
import { NumberText } from '../ui/number-text';
import { Table } from '../ui/table';

/** Rounds that have a result, with their counts. */
export function ResultsTable({ results }: { results: readonly ResultSummary[] }) {
  const t = useT();
  const head = (key: string) => t(`publicPages.index.${key}`);
  return (
    <Table
      caption={head('caption')}
      captionHidden
      rows={results}
      keyOf={({ round }) => round.code}
      columns={[
        { key: 'round', head: head('round'), title: true, cell: (row) => <RoundLink row={row} /> },
        { key: 'year', head: head('year'), numeric: true, cell: ({ round }) => round.year },
        {
          key: 'region',
          head: head('region'),
          cell: ({ round }) => t(`domain.region.${round.region ?? 'NATIONAL'}`),
        },
        {
          key: 'entered',
          head: head('entered'),
          numeric: true,
          cell: (row) => <NumberText value={row.entered} />,
        },
        {
          key: 'recognised',
          head: head('recognised'),
          numeric: true,
          cell: (row) => <NumberText value={row.recognised} />,
        },
        {
          key: 'decision',
          head: head('decision'),
          cell: ({ decision }) => (decision ? `${decision.number}, ${formatDay(decision.date)}` : '–'),
        },
      ]}
    />
  );
}

function RoundLink({ row: { round } }: { row: ResultSummary }) {
  const t = useT();
  const nameOf = useRoundName();
  return (
    <>
      <Link to={`/results/${round.code}`}>{nameOf(round)}</Link> {round.demo && <DemoMark />}
      {round.past && <Badge>{t('publicPages.index.past')}</Badge>}
    </>
  );
}
