import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { StatusBadge } from '../ui/status-badge';
import type { Column } from '../ui/table';

export type CardRow = {
  id: string;
  juror: string;
  person: string;
  createdAt: string;
  expiresAt: string;
  state: 'OPEN' | 'USED' | 'WITHDRAWN' | 'EXPIRED';
  usedAt: string | null;
};

const tones = { OPEN: 'info', USED: 'success', WITHDRAWN: 'neutral', EXPIRED: 'neutral' } as const;

/** The columns of the list of cards. */
export function useCardColumns(roundCode: string, mayAssist: boolean): Column<CardRow>[] {
  const t = useT();
  const act: Column<CardRow> = {
    key: 'act',
    head: t('juryDay.act'),
    cell: (card) => card.state === 'OPEN' && <Withdrawal roundCode={roundCode} card={card} />,
  };
  return [
    {
      key: 'juror',
      head: t('board.juror'),
      title: true,
      cell: ({ juror, person }) => `${juror} · ${person}`,
    },
    {
      key: 'created',
      head: t('juryDay.cards.created'),
      nowrap: true,
      cell: ({ createdAt }) => <DateText at={createdAt} time />,
    },
    {
      key: 'expires',
      head: t('juryDay.cards.expires'),
      nowrap: true,
      cell: ({ expiresAt }) => <DateText at={expiresAt} time />,
    },
    {
      key: 'state',
      head: t('juryDay.cards.state'),
      cell: ({ state, usedAt }) => (
        <>
          <StatusBadge tone={tones[state]} label={t(`juryDay.cards.${state}`)} />{' '}
          {usedAt && <DateText at={usedAt} time />}
        </>
      ),
    },
    ...(mayAssist ? [act] : []),
  ];
}

function Withdrawal({ roundCode, card }: { roundCode: string; card: CardRow }) {
  const t = useT();
  return (
    <Dialog
      trigger={t('juryDay.cards.withdraw')}
      look={{ variant: 'quiet', size: 'sm' }}
      title={t('juryDay.cards.withdrawTitle', { juror: card.juror })}
    >
      <p>{t('juryDay.cards.withdrawText')}</p>
      <Form action={`/secretariat/rounds/${roundCode}/cards/${card.id}/withdrawal`}>
        <Button variant="danger">{t('juryDay.cards.withdraw')}</Button>
      </Form>
    </Dialog>
  );
}
