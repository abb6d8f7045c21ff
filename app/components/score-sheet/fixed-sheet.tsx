import { type Marks, sheetTotal } from '~/domain/rubric';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Icon } from '../ui/icon';
import { MarksTable } from './marks-table';
import { PassLine } from './pass-line';
import { Remarks } from './remarks';
import { SheetFoot } from './sheet-foot';
import { SheetFrame } from './sheet-frame';
import { SheetHead } from './sheet-head';
import { recusalPath, type SheetData } from './shown';

/** The marks a sheet holds, by criterion. */
export function heldMarks({ sheet }: Pick<SheetData, 'sheet'>): Marks {
  const held = sheet.heads.filter((head) => head.value !== null);
  return Object.fromEntries(held.map((head) => [head.criterion, head.value as number]));
}

/** A sheet that can only be read: signed, or its round not in scoring. */
export function FixedSheet({ data }: { data: SheetData }) {
  const t = useT();
  const { rubric, sheet } = data;
  const { signedAt } = sheet;
  const marks = heldMarks(data);
  const sentence = signedAt
    ? t('jury.sheet.signedAt', { time: formatDateTime(signedAt) })
    : t('jury.sheet.closed');
  const foot = (
    <SheetFoot
      total={sheet.total ?? sheetTotal(rubric, marks)}
      marked={Object.keys(marks).length}
      rubric={rubric}
    >
      {signedAt && (
        <p className="save-line tone-success">
          <Icon name="check-circle" size="sm" />
          {t('jury.state.SIGNED')}
        </p>
      )}
    </SheetFoot>
  );
  return (
    <SheetFrame data={data} started={sheet.savedAt !== null} foot={foot}>
      <SheetHead recuseTo={recusalPath(data)} />
      <PassLine {...data} />
      <Callout tone={signedAt ? 'success' : 'info'}>{sentence}</Callout>
      <MarksTable rubric={rubric} marks={marks} />
      <Remarks text={sheet.remarks} level={3} />
    </SheetFrame>
  );
}
