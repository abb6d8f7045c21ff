import { useT } from '~/i18n/use-t';
import type { NamedRound } from '../board/day-header';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { StatusBadge } from '../ui/status-badge';
import { type Column, Table } from '../ui/table';
import { placeColumns } from './person-and-entry';

export type Request = {
  id: string;
  juror: string;
  entry: string;
  product: string;
  reason: string;
  requestedBy: string;
  requestedAt: string;
  /** Asked by the reader, who cannot confirm it. */
  own: boolean;
  state: 'OPEN' | 'CONFIRMED' | 'DECLINED';
  endedBy: string | null;
  endedAt: string | null;
};

const tones = { OPEN: 'warning', CONFIRMED: 'success', DECLINED: 'neutral' } as const;

type Props = { round: NamedRound; requests: readonly Request[]; open: boolean };

/** Requests to reopen sheets: who asked why, and who confirmed or declined. */
export function RequestsTable({ round, requests, open }: Props) {
  const t = useT();
  const columns: Column<Request>[] = [
    ...placeColumns<Request>({ juror: t('board.juror'), entry: t('board.product') }),
    {
      key: 'reason',
      head: t('juryDay.reason'),
      cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span>,
    },
    {
      key: 'asked',
      head: t('juryDay.reopening.askedBy'),
      cell: ({ requestedBy, requestedAt }) => (
        <>
          {requestedBy} <DateText at={requestedAt} time />
        </>
      ),
    },
    { key: 'state', head: t('juryDay.reopening.state'), cell: State },
    {
      key: 'act',
      head: t('juryDay.act'),
      cell: (request) => open && <Acts round={round} request={request} />,
    },
  ];
  return (
    <Table
      caption={t('board.tab.reopenings')}
      captionHidden
      rows={requests}
      keyOf={({ id }) => id}
      columns={columns}
    />
  );
}

function State({ state, endedBy, endedAt }: Request) {
  const t = useT();
  return (
    <>
      <StatusBadge tone={tones[state]} label={t(`juryDay.reopening.${state}`)} />
      {endedAt && (
        <p className="text-soft">
          {endedBy} <DateText at={endedAt} time />
        </p>
      )}
    </>
  );
}

function Acts({ round, request }: { round: NamedRound; request: Request }) {
  const t = useT();
  const { id, juror, entry, own, state } = request;
  if (state !== 'OPEN') return null;
  const base = `/secretariat/rounds/${round.code}/reopenings/${id}`;
  return (
    <div className="row-acts">
      {own ? (
        <p className="text-soft">{t('juryDay.reopening.own')}</p>
      ) : (
        <Dialog
          trigger={t('juryDay.reopening.confirm')}
          look={{ size: 'sm' }}
          title={t('juryDay.reopening.confirmTitle', { juror, entry })}
        >
          <p>{t('juryDay.reopening.confirmText')}</p>
          <Form action={`${base}/confirmation`}>
            <Button variant="danger">{t('juryDay.reopening.confirm')}</Button>
          </Form>
        </Dialog>
      )}
      <Form action={`${base}/declining`}>
        <Button variant="quiet" size="sm">
          {t(own ? 'juryDay.reopening.takeBack' : 'juryDay.reopening.decline')}
        </Button>
      </Form>
    </div>
  );
}
