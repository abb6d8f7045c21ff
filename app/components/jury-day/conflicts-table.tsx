import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Table } from '../ui/table';
import { placeColumns } from './person-and-entry';
import { Said, useCellName } from './said';

type Conflict = {
  opId: string;
  criterion: string;
  value: number | null;
  text: string | null;
  standing: { value: number | null; text: string | null };
  at: string;
  juror: string;
  person: string;
  entry: string;
  product: string;
  device: string;
};

/** Cells that two tablets of one juror filled differently. The juror settles them on the tablet. */
export function ConflictsTable({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useT();
  const cell = useCellName();
  if (conflicts.length === 0) {
    return <EmptyState icon="check-circle" title={t('juryDay.apart.noConflicts')} />;
  }
  return (
    <Table
      caption={t('juryDay.apart.conflicts')}
      captionHidden
      rows={conflicts}
      keyOf={({ opId }) => opId}
      columns={[
        ...placeColumns<Conflict>({ juror: t('board.juror'), entry: t('board.product') }),
        { key: 'cell', head: t('juryDay.apart.cell'), cell: ({ criterion }) => cell(criterion) },
        {
          key: 'standing',
          head: t('juryDay.apart.standing'),
          cell: ({ standing }) => <Said {...standing} />,
        },
        { key: 'said', head: t('juryDay.apart.other'), cell: Said },
        { key: 'device', head: t('board.tablet.name'), cell: ({ device }) => device || '–' },
        { key: 'at', head: t('juryDay.at'), nowrap: true, cell: ({ at }) => <DateText at={at} time /> },
      ]}
    />
  );
}
