import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PointsText } from '../ui/number-text';
import { Section } from '../ui/section';
import type { Column } from '../ui/table';
import { DayList } from './day-list';
import { placeColumns } from './person-and-entry';
import { type Request, RequestsTable } from './requests-table';

type SignedSheet = {
  seatId: string;
  entryId: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  total: number;
  signedAt: string;
  asked: boolean;
};

type Props = {
  round: NamedRound;
  phase: string;
  mayAssist: boolean;
  requests: readonly Request[];
  sheets: Listed<SignedSheet>;
  search: string;
};

/** Requests to reopen signed sheets, and the signed sheets that one can be made for. */
export function ReopeningsPage({ round, phase, mayAssist, requests, sheets, search }: Props) {
  const t = useT();
  const open = mayAssist && phase === 'SCORING';
  const act: Column<SignedSheet> = {
    key: 'act',
    head: t('juryDay.act'),
    cell: ({ seatId, entryId, asked }) =>
      asked ? (
        t('juryDay.reopening.OPEN')
      ) : (
        <LinkButton
          to={`/secretariat/rounds/${round.code}/reopenings/${seatId}/${entryId}`}
          variant="quiet"
          size="sm"
        >
          {t('juryDay.reopening.ask')}
        </LinkButton>
      ),
  };
  const columns: Column<SignedSheet>[] = [
    ...placeColumns<SignedSheet>({ juror: t('board.juror'), entry: t('board.product') }),
    {
      key: 'total',
      head: t('juryDay.reopening.total'),
      numeric: true,
      cell: ({ total }) => <PointsText points={total} max={10_000} />,
    },
    {
      key: 'at',
      head: t('juryDay.reopening.signedAt'),
      nowrap: true,
      cell: ({ signedAt }) => <DateText at={signedAt} time />,
    },
    ...(open ? [act] : []),
  ];
  return (
    <>
      <DayHeader round={round} title={t('board.tab.reopenings')} lead={t('juryDay.reopening.lead')} />
      {requests.length > 0 ? (
        <RequestsTable round={round} requests={requests} open={open} />
      ) : (
        <EmptyState icon="lock" title={t('juryDay.reopening.none')} text={t('juryDay.reopening.noneNext')} />
      )}
      <Section title={t('juryDay.reopening.sheets')}>
        <DayList
          caption={t('juryDay.reopening.sheets')}
          list={sheets}
          {...{ columns, search }}
          keyOf={({ seatId, entryId }) => `${seatId} ${entryId}`}
          empty={{ title: t('juryDay.reopening.noSheets') }}
          searched={t('juryDay.reopening.search')}
        />
      </Section>
    </>
  );
}
