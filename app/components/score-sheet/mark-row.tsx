import type { Criterion } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { Cell } from '~/offline/sheet-draft';
import { FieldFault } from '../ui/field';
import { Icon } from '../ui/icon';
import { Guidance } from './guidance';
import type { LiveParts } from './live-parts';
import { MarkConflict } from './mark-conflict';
import { MarkStepper } from './mark-stepper';
import { fieldId } from './shown';

type Props = LiveParts & { criterion: Criterion; index: number };

/** One criterion: name, guidance on demand, the mark with its maximum, what is wrong with it. */
export function MarkRow({ criterion, index, draft, change, awake, conflict, needed }: Props) {
  const locale = useLocale();
  const cell = draft.cells[criterion.id] as Cell;
  const fault = useFaultOf(criterion, cell);
  const id = fieldId(criterion.id);
  return (
    <div className="mark-row" data-fault={fault ? true : undefined}>
      <SeenCell name={`marks[${index}]`} criterion={criterion.id} cell={cell} />
      <div className="mark-name">
        <label htmlFor={id} className="criterion-line">
          <span className="criterion-id">{criterion.id}</span> {criterion.name[locale]}
        </label>
        <Guidance criterion={criterion} />
      </div>
      <MarkStepper name={`marks[${index}].value`} {...{ id, criterion, cell, fault, change, awake }} />
      <FieldFault id={id} errors={fault ? [fault] : undefined} />
      {needed?.includes(criterion.id) && <FarMark criterion={criterion} />}
      {conflict ? conflict(criterion) : <MarkConflict {...{ criterion, cell, change, awake }} />}
    </div>
  );
}

/** Said at a mark that lies far from what its guidance expects while no remarks are written. */
function FarMark({ criterion: { max, expected = 0 } }: Pick<Props, 'criterion'>) {
  const t = useT();
  const locale = useLocale();
  const facts = { expected: formatPoints(expected, locale), max: formatPoints(max, locale) };
  return (
    <p className="mark-far tone-warning">
      <Icon name="warning" size="sm" /> {t('jury.sheet.far', facts)}
    </p>
  );
}

/** What the plain form says of a cell besides what is typed: the operation it showed and that one's value. */
function SeenCell({ name, criterion, cell }: { name: string; criterion: string; cell: Cell }) {
  const locale = useLocale();
  const { opId, value } = cell.theirs ?? cell.head;
  return (
    <>
      <input type="hidden" name={`${name}.criterion`} value={criterion} />
      <input type="hidden" name={`${name}.was`} value={value === null ? '' : formatPoints(value, locale)} />
      <input type="hidden" name={`${name}.parent`} value={opId ?? ''} />
    </>
  );
}

function useFaultOf({ max, step }: Criterion, { fault }: Cell): string | null {
  const t = useT();
  const locale = useLocale();
  if (fault === 'range') return t('jury.sheet.faultRange', { max: formatPoints(max, locale) });
  if (fault === 'step') return t('jury.sheet.faultStep', { step: formatPoints(step, locale) });
  return fault === 'points' ? t('form.points') : null;
}
