import type { FormEventHandler } from 'react';
import { remarksNeeded } from '~/domain/remarks-needed';
import { useT } from '~/i18n/use-t';
import { marksOf, remarked } from '~/offline/sheet-draft';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { CriterionRows } from './criterion-rows';
import type { LiveParts } from './live-parts';
import { PassLine } from './pass-line';
import { RemarksField } from './remarks-field';
import { SheetHead } from './sheet-head';
import { fieldId, recusalPath, type SheetData } from './shown';
import type { SheetAnswer } from './typed-sheet';

type Props = LiveParts & {
  data: SheetData;
  answer: SheetAnswer;
  id: string;
  onSubmit: FormEventHandler<HTMLFormElement> | undefined;
};

/** The form of a sheet: criteria by group, then remarks. */
export function ScoreForm({ data, answer, id, onSubmit, ...live }: Props) {
  const t = useT();
  const { groups } = data.rubric;
  const faults = groups
    .flatMap((group) => group.criteria)
    .map((criterion, index) => ({
      id: fieldId(criterion.id),
      label: criterion.id,
      errors: answer?.error?.[`marks[${index}].value`],
    }));
  const { draft } = live;
  const needed = remarksNeeded(data.rubric, marksOf(draft), draft.remarks, data.remarksBeyond);
  const remarks = { id: 'remarks', label: t('jury.sheet.remarks'), errors: answer?.error?.remarks };
  return (
    <Form id={id} noValidate onSubmit={onSubmit} aria-labelledby={`${id}-title`}>
      <SheetHead recuseTo={recusalPath(data)} id={`${id}-title`} />
      <PassLine {...data} />
      <FormErrors form={answer?.error?.['']} fields={[...faults, remarks]} />
      <input type="hidden" name="deviceId" value={data.deviceId} />
      <input type="hidden" name="pass" value={data.pass} />
      <CriterionRows {...{ groups, needed }} {...live} />
      <RemarksField
        value={draft.remarks}
        was={data.sheet.remarks}
        needed={needed}
        onChange={(text) => live.change((draft) => remarked(draft, text))}
      />
    </Form>
  );
}
