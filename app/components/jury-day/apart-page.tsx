import type { ComponentProps } from 'react';
import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import type { Column } from '../ui/table';
import { ConflictsTable } from './conflicts-table';
import { DayList } from './day-list';
import { placeColumns } from './person-and-entry';
import { Said, useCellName } from './said';

export type ApartOperation = {
  opId: string;
  criterion: string;
  value: number | null;
  text: string | null;
  reason: string;
  at: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  device: string;
  seenAt: string | null;
  seenBy: string | null;
  note: string | null;
};

type Props = {
  round: NamedRound;
  mayAssist: boolean;
  apart: Listed<ApartOperation>;
  conflicts: ComponentProps<typeof ConflictsTable>['conflicts'];
  search: string;
};

/** What tablets sent that was not counted, and where two tablets of one juror differ. */
export function ApartPage({ round, mayAssist, apart, conflicts, search }: Props) {
  const t = useT();
  const cell = useCellName();
  const columns: Column<ApartOperation>[] = [
    ...placeColumns<ApartOperation>({ juror: t('board.juror'), entry: t('board.product') }),
    { key: 'cell', head: t('juryDay.apart.cell'), cell: ({ criterion }) => cell(criterion) },
    { key: 'said', head: t('juryDay.apart.said'), cell: Said },
    {
      key: 'reason',
      head: t('juryDay.apart.why'),
      cell: ({ reason }) => t(`juryDay.apart.reasons.${reason}`),
    },
    { key: 'at', head: t('juryDay.apart.at'), nowrap: true, cell: ({ at }) => <DateText at={at} time /> },
    {
      key: 'seen',
      head: t('juryDay.apart.seen'),
      cell: (operation) => <Seen {...{ round, operation, mayAssist }} />,
    },
  ];
  return (
    <>
      <DayHeader round={round} title={t('board.tab.apart')} lead={t('juryDay.apart.lead')} />
      <DayList
        caption={t('board.tab.apart')}
        list={apart}
        {...{ columns, search }}
        keyOf={({ opId }) => opId}
        empty={{ title: t('juryDay.apart.none') }}
        searched={t('juryDay.apart.search')}
      />
      <Section title={t('juryDay.apart.conflicts')} lead={t('juryDay.apart.conflictsLead')}>
        <ConflictsTable conflicts={conflicts} />
      </Section>
    </>
  );
}

function Seen({
  round,
  operation,
  mayAssist,
}: Pick<Props, 'round' | 'mayAssist'> & { operation: ApartOperation }) {
  const t = useT();
  const { opId, seenAt, seenBy, note } = operation;
  if (seenAt) {
    return (
      <>
        {note}
        <p className="text-soft">
          {seenBy} <DateText at={seenAt} time />
        </p>
      </>
    );
  }
  if (!mayAssist) return t('juryDay.apart.unseen');
  return (
    <LinkButton to={`/secretariat/rounds/${round.code}/apart/${opId}`} size="sm">
      {t('juryDay.apart.act')}
    </LinkButton>
  );
}
