import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { GroupBadge } from '../ui/group-badge';
import { Progress } from '../ui/progress';
import { Table } from '../ui/table';

type Juror = {
  seatId: string;
  code: string;
  name: string;
  head: boolean;
  ended: boolean;
  groups: number[];
  assigned: number;
  recused: number;
  started: number;
  signed: number;
  lastAt: string | null;
};

/** Who has signed what: one row a juror. */
export function JurorProgressTable({ jurors }: { jurors: readonly Juror[] }) {
  const t = useT();
  const due = (juror: Juror) => juror.assigned - juror.recused;
  return (
    <Table
      caption={t('tally.progress.jurorsCaption')}
      captionHidden
      rows={jurors}
      keyOf={(juror) => juror.seatId}
      columns={[
        {
          key: 'juror',
          head: t('tally.progress.juror'),
          title: true,
          cell: (juror) => (
            <>
              {juror.code} · {juror.name} {juror.head && <Badge>{t('domain.role.JURY_HEAD')}</Badge>}
              {juror.ended && <Badge>{t('tally.progress.ended')}</Badge>}
            </>
          ),
        },
        {
          key: 'groups',
          head: t('tally.progress.groups'),
          cell: (juror) => (
            <span className="groups">
              {juror.groups.map((group) => (
                <GroupBadge key={group} group={group as 1} name="mark" />
              ))}
            </span>
          ),
        },
        {
          key: 'signed',
          head: t('tally.progress.signedSheets'),
          cell: (juror) => (
            <Progress
              label={`${juror.code} ${t('tally.progress.signed')}`}
              labelHidden
              value={juror.signed}
              max={due(juror)}
            />
          ),
        },
        { key: 'started', head: t('tally.progress.started'), numeric: true, cell: (juror) => juror.started },
        {
          key: 'left',
          head: t('tally.progress.left'),
          numeric: true,
          cell: (juror) => due(juror) - juror.signed,
        },
        { key: 'recused', head: t('tally.progress.recused'), numeric: true, cell: (juror) => juror.recused },
        {
          key: 'last',
          head: t('tally.progress.lastAt'),
          cell: (juror) => (juror.lastAt ? <DateText at={juror.lastAt} time /> : t('tally.progress.never')),
        },
      ]}
    />
  );
}
