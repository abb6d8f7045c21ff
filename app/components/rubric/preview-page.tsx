import type { RubricContent, RubricStage } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { type RubricFrame, RubricHeader } from './rubric-header';
import { RubricMarks } from './rubric-marks';
import { SheetPreview } from './sheet-preview';

type Props = RubricFrame & {
  rubric: {
    group: number;
    version: number;
    content: RubricContent;
    illustrative: boolean;
    stage: RubricStage;
  };
};

/** The score sheet that a version of a rubric makes, to be looked at. */
export function PreviewPage({ rubric, ...frame }: Props) {
  const t = useT();
  const { group, version, content, illustrative, stage } = rubric;
  return (
    <>
      <RubricHeader
        {...frame}
        group={group}
        title={t('rubricVersions.preview')}
        lead={t('rubricVersions.previewLead')}
        marks={
          <>
            <span>{t('rubricVersions.numbered', { version })}</span>
            <RubricMarks {...{ stage, illustrative }} />
          </>
        }
      />
      {illustrative && <Callout>{t('organiser.rubric.illustrativeNote')}</Callout>}
      <SheetPreview {...{ version, content }} />
    </>
  );
}
