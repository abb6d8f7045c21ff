import { type Criterion, sheetTotal } from '~/domain/rubric';
import type { WorkEntry } from '~/forms/tablet';
import { formatPoints, formatTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { left, marksOf, remarked, typed } from '~/offline/sheet-draft';
import type { ShownSheet } from '~/offline/tablet/state';
import type { InRoom } from './tablet-page';

/** The work as a plain list of sheets. */
export function PlainRoom(parts: InRoom) {
  return (
    <div className="stack">
      {parts.vault.work.entries.map((entry) => (
        <PlainSheet key={entry.id} entry={entry} {...parts} />
      ))}
    </div>
  );
}

type Props = InRoom & { entry: WorkEntry };

function PlainSheet({ entry, ...parts }: Props) {
  const { vault, tablet } = parts;
  const t = useT();
  const sheet = vault.sheets[entry.id];
  const rubric = vault.work.rubrics[entry.group];
  if (!sheet || !rubric) return null;
  const criteria = rubric.groups.flatMap((group) => group.criteria);
  return (
    <section aria-label={entry.code}>
      <h2>
        {entry.code} {entry.material.name}
      </h2>
      {criteria.map((criterion) => (
        <PlainMark key={criterion.id} {...{ criterion, sheet, entry, ...parts }} />
      ))}
      <textarea
        aria-label={t('jury.sheet.remarks')}
        value={sheet.draft.remarks}
        onChange={({ target }) => tablet.change(entry.id, (draft) => remarked(draft, target.value))}
      />
      <p role="status">{saidOf(sheet)}</p>
      <p>{sheetTotal(rubric, marksOf(sheet.draft)) / 100}</p>
      <button type="button" onClick={() => void tablet.sign([entry.id])}>
        {t('jury.sheet.sign')}
      </button>
    </section>
  );
}

function PlainMark({ criterion, sheet, entry, tablet }: Props & { criterion: Criterion; sheet: ShownSheet }) {
  const locale = useLocale();
  const cell = sheet.draft.cells[criterion.id];
  if (!cell) return null;
  const shown = cell.text ?? (cell.value === null ? '' : formatPoints(cell.value, locale));
  return (
    <label>
      {criterion.name[locale]}
      <input
        value={shown}
        onChange={({ target }) => tablet.change(entry.id, (draft) => typed(draft, criterion, target.value))}
        onBlur={() => tablet.change(entry.id, (draft) => left(draft, criterion.id))}
      />
    </label>
  );
}

function saidOf({ writing, savedHereAt, sentAt, pending }: ShownSheet): string {
  const saved = writing || !savedHereAt ? '…' : formatTime(savedHereAt);
  return [saved, pending === 0 && sentAt ? formatTime(sentAt) : '…'].join(' · ');
}
