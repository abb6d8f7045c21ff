import { useT } from '~/i18n/use-t';
import { placeColumns } from '../jury-day/person-and-entry';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import type { Column } from '../ui/table';

export type PaperRow = {
  juror: string;
  person: string;
  entry: string;
  product: string;
  typists: string[];
  lastAt: string;
  state: 'ONE' | 'DIFFER' | 'SIGNED';
};

const tones = { ONE: 'info', DIFFER: 'warning', SIGNED: 'success' } as const;

/** The columns of the list of paper sheets; `open` while sheets can be typed in. */
export function usePaperColumns(roundCode: string, open: boolean): Column<PaperRow>[] {
  const t = useT();
  const act: Column<PaperRow> = {
    key: 'act',
    head: t('juryDay.act'),
    cell: ({ juror, entry, state }) =>
      state !== 'SIGNED' && (
        <LinkButton
          to={`/secretariat/rounds/${roundCode}/paper-sheets/${juror}/${encodeURIComponent(entry)}`}
          size="sm"
        >
          {t('paperSheet.type')}
        </LinkButton>
      ),
  };
  return [
    ...placeColumns<PaperRow>({ juror: t('board.juror'), entry: t('board.product') }),
    { key: 'typists', head: t('paperSheet.typists'), cell: ({ typists }) => typists.join(', ') },
    {
      key: 'last',
      head: t('paperSheet.lastAt'),
      nowrap: true,
      cell: ({ lastAt }) => <DateText at={lastAt} time />,
    },
    {
      key: 'state',
      head: t('paperSheet.state'),
      cell: ({ state }) => <StatusBadge tone={tones[state]} label={t(`paperSheet.${state}`)} />,
    },
    ...(open ? [act] : []),
  ];
}
