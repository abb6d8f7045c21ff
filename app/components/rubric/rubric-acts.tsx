import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { Drafting } from './drafting';
import type { RubricLine } from './rubrics-page';

type Props = { line: RubricLine; to: string; mayEdit: boolean };

/** What can be done with a product group's rubric: begin it, open it, go on to a new version. */
export function RubricActs({ line, to, mayEdit }: Props) {
  const t = useT();
  const { group, version, stage, mayDraft } = line;
  const of = t(`domain.group.${group}`);
  if (version === null) {
    return (
      <div className="row-acts">{mayDraft && <Drafting {...{ to, of }} act="organiser.rubrics.start" />}</div>
    );
  }
  const act = t(mayEdit && stage === 'draft' ? 'organiser.rubrics.edit' : 'organiser.rubrics.open');
  return (
    <div className="row-acts">
      <LinkButton to={to} size="sm" aria-label={`${act}: ${of}`}>
        {act}
      </LinkButton>
      {mayDraft && <Drafting {...{ to, of }} act="organiser.rubrics.next" />}
    </div>
  );
}
