import type { ProductGroup } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import type { RubricContent } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { GroupBadge } from '../ui/group-badge';
import { Section } from '../ui/section';
import { Drafting } from './drafting';
import { RubricForm } from './rubric-form';
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
  earlier: readonly { version: number; stage: ShownStage }[];
  mayEdit: boolean;
  mayDraft: boolean;
  answer: Answer;
};

/** The rubric of one product group: a form while it is a draft, afterwards to be read. */
export function RubricPage({ round, pages, rubric, earlier, mayEdit, mayDraft, answer }: Props) {
  const t = useT();
  const { group, version, content, illustrative, stage } = rubric;
  const to = `/organiser/rounds/${round.code}/rubrics/${group}`;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.rubric.title', { group: t(`domain.groupShort.${group}`) })}
        acts={mayDraft && <Drafting to={to} act="organiser.rubrics.next" />}
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
      {earlier.length > 0 && <Earlier versions={earlier} />}
    </>
  );
}

function Earlier({ versions }: { versions: Props['earlier'] }) {
  const t = useT();
  return (
    <Section title={t('organiser.rubric.earlier')}>
      <ul className="stack">
        {versions.map(({ version, stage }) => (
          <li key={version} className="acts">
            {t('organiser.rubric.version', { version })}
            <RubricMarks stage={stage} illustrative={false} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
