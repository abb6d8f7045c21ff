import type { RubricContent } from '~/domain/rubric';
import type { RubricDifference } from '~/domain/rubric-differences';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { DifferenceTable } from '../rubric/difference-table';
import { roundPath } from '../score-sheet/shown';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { RubricTable } from './rubric-table';

type ShownRubric = {
  group: number;
  version: number;
  content: RubricContent;
  illustrative: boolean;
  approvedAt: string | null;
  frozen: boolean;
  inForce: number | null;
  versions: number;
  /** How a version that waits would change the one in force. */
  differences: RubricDifference[] | null;
  mayApprove: boolean;
};

type Props = { round: { code: string; name: string; nameEn: string }; rubrics: readonly ShownRubric[] };

/** The rubrics of a round, one a product group; the head of the jury approves them here. */
export function RubricsPage({ round, rubrics }: Props) {
  const t = useT();
  const own = roundPath(round.code);
  return (
    <div className="max-w-[56rem]">
      <PageHeader
        title={t('jury.rubrics.title')}
        lead={`${useRoundName(round)}. ${t('jury.rubrics.lead')}`}
        crumbs={[
          { to: '/jury', label: t('jury.home.title') },
          { to: own, label: t('jury.list.title') },
        ]}
      />
      {rubrics.length === 0 && (
        <EmptyState title={t('jury.rubrics.emptyTitle')} text={t('jury.rubrics.emptyText')} />
      )}
      {[...rubrics].sort(toApproveFirst).map((rubric) => (
        <RubricPart key={rubric.group} rubric={rubric} own={own} />
      ))}
    </div>
  );
}

/** What waits for the head of the jury stands before the others. */
function toApproveFirst(a: ShownRubric, b: ShownRubric): number {
  return Number(b.mayApprove) - Number(a.mayApprove);
}

function RubricPart({ rubric, own }: { rubric: ShownRubric; own: string }) {
  const t = useT();
  const { group, version, content, frozen, versions, mayApprove } = rubric;
  const caption = t('jury.rubrics.group', { group, version });
  return (
    <Section title={t(`domain.group.${group}`)} lead={caption} aside={<Marks rubric={rubric} />}>
      {frozen && <p className="text-soft">{t('jury.rubrics.frozen')}</p>}
      <div className="whole-table">
        <RubricTable caption={caption} content={content} />
      </div>
      <Proposed rubric={rubric} />
      <p className="acts my-3">
        <LinkButton to={`${own}/rubrics/${group}/preview`} icon="eye">
          {t('rubricVersions.preview')}
        </LinkButton>
        {versions > 1 && (
          <LinkButton to={`${own}/rubrics/${group}/versions`}>{t('rubricVersions.see')}</LinkButton>
        )}
      </p>
      {mayApprove && (
        <Form action={`${own}/rubrics/${group}/${version}/approval`}>
          <Button variant="primary" icon="check">
            {t('jury.rubrics.act', { group })}
          </Button>
        </Form>
      )}
    </Section>
  );
}

/** What the head of the jury decides on: how the version that waits would change the one in force. */
function Proposed({ rubric: { differences, inForce } }: { rubric: ShownRubric }) {
  const t = useT();
  if (differences === null) return null;
  return (
    <div className="my-4">
      <h3>{t('rubricVersions.proposed')}</h3>
      <p className="text-soft mb-2">{t('rubricVersions.proposedLead', { version: inForce ?? '' })}</p>
      <DifferenceTable caption={t('rubricVersions.proposed')} differences={differences} />
    </div>
  );
}

function Marks({ rubric: { approvedAt, illustrative } }: { rubric: ShownRubric }) {
  const t = useT();
  return (
    <span className="flex flex-wrap gap-2">
      {approvedAt === null ? (
        <StatusBadge tone="warning" icon="clock" label={t('jury.rubrics.waiting')} />
      ) : (
        <StatusBadge tone="success" label={t('jury.rubrics.approved', { day: formatDate(approvedAt) })} />
      )}
      {illustrative && <Badge>{t('jury.rubrics.illustrative')}</Badge>}
    </span>
  );
}
