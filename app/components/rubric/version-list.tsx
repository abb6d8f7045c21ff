import type { RubricStage } from '~/domain/rubric';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';
import { Link } from '../ui/link';
import { Table } from '../ui/table';
import { RubricMarks } from './rubric-marks';

export type ListedVersion = {
  version: number;
  stage: RubricStage;
  illustrative: boolean;
  createdAt: string;
  approvedAt: string | null;
  approvedBy: string | null;
  frozenAt: string | null;
  inForce: boolean;
};

/** The versions of a rubric, newest first: when drafted, who approved them when, which one is in force or frozen. */
export function VersionList({ versions, to }: { versions: readonly ListedVersion[]; to: string }) {
  const t = useT();
  const said = (key: string) => t(`rubricVersions.${key}`);
  return (
    <Table
      caption={said('listCaption')}
      captionHidden
      rows={versions}
      keyOf={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          head: said('version'),
          title: true,
          cell: ({ version }) => t('rubricVersions.numbered', { version }),
        },
        { key: 'drafted', head: said('drafted'), cell: ({ createdAt }) => formatDateTime(createdAt) },
        { key: 'approved', head: said('approved'), cell: (line) => <Approval line={line} /> },
        { key: 'state', head: said('state'), cell: (line) => <State line={line} /> },
        {
          key: 'sheet',
          head: said('sheet'),
          cell: ({ version }) => (
            <Link to={`${to}/preview?version=${version}`}>
              {said('preview')}
              <span className="sr-only">, {t('rubricVersions.numbered', { version })}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

function Approval({ line: { approvedAt, approvedBy } }: { line: ListedVersion }) {
  const t = useT();
  if (!approvedAt) return <span className="text-soft">{t('rubricVersions.notApproved')}</span>;
  const at = formatDateTime(approvedAt);
  return <>{approvedBy ? t('rubricVersions.approvedBy', { name: approvedBy, at }) : at}</>;
}

function State({ line: { stage, illustrative, frozenAt, inForce } }: { line: ListedVersion }) {
  const t = useT();
  return (
    <>
      <span className="acts">
        <RubricMarks {...{ stage, illustrative }} />
        {inForce && <Badge>{t('rubricVersions.inForce')}</Badge>}
      </span>
      {frozenAt && (
        <span className="block text-sm text-soft">
          {t('rubricVersions.frozenAt', { at: formatDateTime(frozenAt) })}
        </span>
      )}
    </>
  );
}
