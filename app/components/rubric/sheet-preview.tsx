import type { RubricContent } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import { openDraft } from '~/offline/sheet-draft';
import { CriterionRows } from '../score-sheet/criterion-rows';
import { RemarksField } from '../score-sheet/remarks-field';
import { SheetFoot } from '../score-sheet/sheet-foot';
import { Button } from '../ui/button';

/** An empty score sheet made of the juror's own parts, with every field and button disabled; guidance opens. */
export function SheetPreview({ version, content }: { version: number; content: RubricContent }) {
  const t = useT();
  const criteria = content.groups.flatMap((group) => group.criteria);
  const draft = openDraft(criteria, [], '');
  return (
    <div className="sheet-page sheet-type sheet-preview">
      <fieldset disabled className="sheet-side" aria-labelledby="preview-title">
        <div className="sheet-head">
          <h2 id="preview-title">{t('jury.sheet.form')}</h2>
        </div>
        <CriterionRows groups={content.groups} draft={draft} change={() => {}} awake={false} />
        <RemarksField value="" was="" onChange={() => {}} />
        <SheetFoot total={0} marked={0} rubric={{ version, groups: content.groups }}>
          <div className="acts">
            <Button type="button">{t('jury.sheet.save')}</Button>
            <Button type="button" variant="primary" icon="pen">
              {t('jury.sheet.sign')}
            </Button>
          </div>
        </SheetFoot>
      </fieldset>
    </div>
  );
}
