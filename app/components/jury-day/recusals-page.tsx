import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { type Column, Table } from '../ui/table';
import { DayList } from './day-list';
import { placeColumns } from './person-and-entry';

export type Recusal = {
  id: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  reason: string;
  at: string;
};
type Undone = { id: string; juror: string; entry: string; reason: string; undoing: string; at: string };

type Props = {
  round: NamedRound;
  mayAssist: boolean;
  phase: string;
  recusals: Listed<Recusal>;
  undone: readonly Undone[];
  search: string;
};

/** Who has stepped aside from which entry, and what was undone. */
export function RecusalsPage({ round, mayAssist, phase, recusals, undone, search }: Props) {
  const t = useT();
  const act: Column<Recusal> = {
    key: 'act',
    head: t('juryDay.act'),
    cell: ({ id }) => (
      <LinkButton to={`/secretariat/rounds/${round.code}/recusals/${id}`} variant="quiet" size="sm">
        {t('juryDay.recusal.act')}
      </LinkButton>
    ),
  };
  const columns: Column<Recusal>[] = [
    ...placeColumns<Recusal>({ juror: t('board.juror'), entry: t('board.product') }),
    {
      key: 'reason',
      head: t('juryDay.reason'),
      cell: ({ reason }) => <span className="whitespace-pre-line">{reason}</span>,
    },
    { key: 'at', head: t('juryDay.at'), nowrap: true, cell: ({ at }) => <DateText at={at} time /> },
    ...(mayAssist && phase === 'SCORING' ? [act] : []),
  ];
  return (
    <>
      <DayHeader round={round} title={t('board.tab.recusals')} lead={t('juryDay.recusal.lead')} />
      <DayList
        caption={t('board.tab.recusals')}
        list={recusals}
        {...{ columns, search }}
        keyOf={({ id }) => id}
        empty={{ title: t('juryDay.recusal.none') }}
        searched={t('juryDay.recusal.search')}
      />
      {undone.length > 0 && (
        <Section title={t('juryDay.recusal.undone')}>
          <UndoneTable undone={undone} />
        </Section>
      )}
    </>
  );
}

function UndoneTable({ undone }: { undone: readonly Undone[] }) {
  const t = useT();
  return (
    <Table
      caption={t('juryDay.recusal.undone')}
      captionHidden
      rows={undone}
      keyOf={({ id }) => id}
      columns={[
        { key: 'juror', head: t('board.juror'), title: true, cell: ({ juror }) => juror },
        { key: 'entry', head: t('board.product'), nowrap: true, cell: ({ entry }) => entry },
        { key: 'reason', head: t('juryDay.recusal.said'), cell: ({ reason }) => reason },
        { key: 'undoing', head: t('juryDay.recusal.reason'), cell: ({ undoing }) => undoing },
        { key: 'at', head: t('juryDay.at'), nowrap: true, cell: ({ at }) => <DateText at={at} time /> },
      ]}
    />
  );
}
