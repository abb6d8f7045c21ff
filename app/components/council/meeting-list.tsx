import { withSeparators } from '~/domain/points';
import type { Outcome } from '~/domain/result';
import { useLocale, useT } from '~/i18n/use-t';
import { OutcomeBadge } from '../tally/outcome-badge';
import { DemoMark } from '../ui/demo-mark';
import { GroupBadge } from '../ui/group-badge';
import { Link } from '../ui/link';
import { Table } from '../ui/table';
import { BallotCell } from './ballot-cell';

export type MeetingRow = {
  /** The report of the visit to its producer, if there is one. */
  visitId: string | null;
  code: string;
  name: string;
  group: number;
  producer: string;
  provinceName: string;
  invented: boolean;
  score: string;
  rank: number | null;
  outcome: string;
  voted: boolean;
  own: 'FOR' | 'AGAINST' | 'BLANK' | null;
  count: { inFavour: number; against: number; blank: number } | null;
};

type Props = { roundCode: string; rows: readonly MeetingRow[]; voting: boolean };

/** The list of the meeting: a ballot a row while members vote, counts and conclusion afterwards. */
export function MeetingList({ roundCode, rows, voting }: Props) {
  const t = useT();
  const locale = useLocale();
  const decimal = locale === 'vi' ? ',' : '.';
  return (
    <Table
      caption={t('council.meeting.listCaption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        { key: 'rank', head: t('council.meeting.rank'), numeric: true, cell: (row) => row.rank ?? '–' },
        {
          key: 'name',
          head: t('council.meeting.product'),
          title: true,
          cell: (row) => (
            <>
              {row.name} {row.invented && <DemoMark />}
              <span className="cell-note">{row.code}</span>
              {row.visitId && (
                <span className="cell-note">
                  <Link to={`/council/rounds/${roundCode}/reports/${row.visitId}`}>
                    {t('visit.report.link')}
                  </Link>
                </span>
              )}
            </>
          ),
        },
        {
          key: 'group',
          head: t('council.meeting.group'),
          cell: (row) => <GroupBadge group={row.group as 1} name="mark" />,
        },
        { key: 'province', head: t('council.meeting.province'), cell: (row) => row.provinceName },
        {
          key: 'score',
          head: t('council.meeting.score'),
          numeric: true,
          cell: (row) => (
            <>
              {withSeparators(row.score, { decimal, thousands: '' })}
              <span className="figure-max">/100</span>
            </>
          ),
        },
        {
          key: 'vote',
          head: t(voting ? 'council.meeting.vote' : 'council.meeting.result'),
          cell: (row) => (voting ? <BallotCell {...row} /> : <Counted row={row} />),
        },
      ]}
    />
  );
}

function Counted({ row }: { row: MeetingRow }) {
  const t = useT();
  return (
    <>
      <OutcomeBadge outcome={row.outcome as Outcome} />
      {row.count && <span className="cell-note">{t('council.meeting.counts', row.count)}</span>}
    </>
  );
}
