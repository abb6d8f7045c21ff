import type { ProductGroup } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import type { RubricContent } from '~/domain/rubric';
import type { RubricDifference } from '~/domain/rubric-differences';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { GroupBadge } from '../ui/group-badge';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { DifferenceTable } from './difference-table';
import { Drafting } from './drafting';
import { RubricForm } from './rubric-form';
import { rubricPath } from './rubric-header';
import { RubricMarks, type ShownStage } from './rubric-marks';
import { RubricTable } from './rubric-table';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  rubric: {
    group: number;
    version: number;
    content: RubricContent;
    illustrative: boolean;
    stage: ShownStage;
  };
  /** How many versions there are. */
  versions: number;
  /** How a draft would change the version in force; null where there is nothing to change. */
  differences: RubricDifference[] | null;
  mayEdit: boolean;
  mayDraft: boolean;
  answer: Answer;
};

/** The rubric of one product group: a form while it is a draft, afterwards to be read. */
export function RubricPage(props: Props) {
  const t = useT();
  const { round, pages, rubric, differences, mayEdit, answer } = props;
  const { group, version, content, illustrative, stage } = rubric;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.rubric.title', { group: t(`domain.groupShort.${group}`) })}
        acts={<Acts {...props} />}
        marks={
          <>
            <GroupBadge group={group as ProductGroup} name="mark" />
            <span>{t('organiser.rubric.version', { version })}</span>
            <RubricMarks {...{ stage, illustrative }} />
          </>
        }
      />
      {illustrative && <Callout>{t('organiser.rubric.illustrativeNote')}</Callout>}
      {mayEdit ? (
        <RubricForm key={JSON.stringify(content)} {...{ content, version, answer }} />
      ) : (
        <RubricTable content={content} />
      )}
      {differences && (
        <Section title={t('rubricVersions.proposed')}>
          <DifferenceTable caption={t('rubricVersions.proposed')} differences={differences} />
        </Section>
      )}
    </>
  );
}

function Acts({ round, rubric, versions, mayDraft }: Props) {
  const t = useT();
  const to = rubricPath('organiser', round.code, rubric.group);
  return (
    <>
      <LinkButton to={`${to}/preview`} icon="eye">
        {t('rubricVersions.preview')}
      </LinkButton>
      {versions > 1 && <LinkButton to={`${to}/versions`}>{t('rubricVersions.see')}</LinkButton>}
      {mayDraft && <Drafting to={to} act="organiser.rubrics.next" />}
    </>
  );
}
