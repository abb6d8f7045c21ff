import type { RubricContent } from '~/domain/rubric';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { roundPath } from '../score-sheet/shown';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
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
  const { group, version, content, frozen, inForce, approvedAt, mayApprove } = rubric;
  const caption = t('jury.rubrics.group', { group, version });
  return (
    <Section title={t(`domain.group.${group}`)} lead={caption} aside={<Marks rubric={rubric} />}>
      {frozen && <p className="text-soft">{t('jury.rubrics.frozen')}</p>}
      {approvedAt === null && inForce !== null && (
        <p className="text-soft">{t('jury.rubrics.inForce', { version: inForce })}</p>
      )}
      <div className="whole-table">
        <RubricTable caption={caption} content={content} />
      </div>
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
