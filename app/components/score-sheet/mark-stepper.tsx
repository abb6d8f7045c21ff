import type { KeyboardEvent } from 'react';
import type { Criterion } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { type Cell, left, stepped, typed } from '~/offline/sheet-draft';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { LiveParts } from './live-parts';

type Props = {
  id: string;
  name: string;
  criterion: Criterion;
  cell: Cell;
  fault: string | null;
  change: LiveParts['change'];
  /** Before scripts run a mark is typed; − and + wait. */
  awake: boolean;
};

/** A mark: typed, or moved a step by − and + (or the arrow keys), with its maximum beside it. */
export function MarkStepper({ id, name, criterion, cell, fault, change, awake }: Props) {
  const t = useT();
  const locale = useLocale();
  const said = criterion.name[locale];
  const max = formatPoints(criterion.max, locale);
  const step = (direction: 1 | -1) => change((draft) => stepped(draft, criterion, direction));
  const key = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (direction) event.preventDefault();
    if (direction) step(direction);
  };
  return (
    <div className="stepper">
      <StepButton
        icon="minus"
        label={t('jury.sheet.lower', { criterion: said })}
        {...{ awake }}
        press={() => step(-1)}
      />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        className="control"
        {...{ id, name }}
        value={cell.text ?? (cell.value === null ? '' : formatPoints(cell.value, locale))}
        onChange={({ target }) => change((draft) => typed(draft, criterion, target.value))}
        onBlur={() => change((draft) => left(draft, criterion.id))}
        onFocus={({ target }) => target.select()}
        onKeyDown={key}
        aria-invalid={fault ? true : undefined}
        data-stuck={fault || cell.theirs ? true : undefined}
        aria-describedby={fault ? `${id}-max ${id}-error` : `${id}-max`}
      />
      <StepButton
        icon="plus"
        label={t('jury.sheet.raise', { criterion: said })}
        {...{ awake }}
        press={() => step(1)}
      />
      <span className="stepper-max figure" aria-hidden>
        /{max}
      </span>
      <span className="sr-only" id={`${id}-max`}>
        {t('jury.sheet.max', { max })}
      </span>
    </div>
  );
}

type StepProps = { icon: 'minus' | 'plus'; label: string; awake: boolean; press: () => void };

function StepButton({ icon, label, awake, press }: StepProps) {
  return (
    <Button type="button" aria-label={label} disabled={!awake} onClick={press}>
      <Icon name={icon} />
    </Button>
  );
}
