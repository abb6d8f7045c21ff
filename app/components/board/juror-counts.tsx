import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { GroupBadge } from '../ui/group-badge';
import { Progress } from '../ui/progress';
import { type Column, Table } from '../ui/table';

type Juror = {
  seatId: string;
  code: string;
  name: string;
  ended: boolean;
  groups: number[];
  due: number;
  signed: number;
  whole: number;
  begun: number;
  left: number;
  recused: number;
  lastAt: string | null;
};

/** Every juror's sheets. */
export function JurorCounts({ jurors }: { jurors: readonly Juror[] }) {
  const t = useT();
  if (jurors.length === 0) {
    return <EmptyState icon="users" title={t('board.noJurors')} text={t('board.noJurorsNext')} />;
  }
  const count = (key: 'whole' | 'begun' | 'left' | 'recused', head: string): Column<Juror> => ({
    key,
    head,
    numeric: true,
    cell: (juror) => juror[key],
  });
  const columns: Column<Juror>[] = [
    {
      key: 'juror',
      head: t('board.juror'),
      title: true,
      cell: ({ code, name, ended }) => (
        <>
          {code} · {name} {ended && <Badge>{t('board.ended')}</Badge>}
        </>
      ),
    },
    {
      key: 'groups',
      head: t('board.group'),
      cell: ({ groups }) => (
        <span className="groups">
          {groups.map((group) => (
            <GroupBadge key={group} group={group as ProductGroup} name="mark" />
          ))}
        </span>
      ),
    },
    {
      key: 'signed',
      head: t('board.signed'),
      cell: ({ code, signed, due }) => (
        <Progress label={`${code} ${t('board.signed')}`} labelHidden value={signed} max={due} />
      ),
    },
    count('whole', t('board.whole')),
    count('begun', t('board.begun')),
    count('left', t('board.left')),
    count('recused', t('board.recusals')),
    {
      key: 'last',
      head: t('board.lastAt'),
      nowrap: true,
      cell: ({ lastAt }) => (lastAt ? <DateText at={lastAt} time /> : t('board.never')),
    },
  ];
  return (
    <Table
      caption={t('board.jurors')}
      captionHidden
      dense
      rows={jurors}
      keyOf={(juror) => juror.seatId}
      columns={columns}
    />
  );
}
