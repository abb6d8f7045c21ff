import { useT } from '~/i18n/use-t';
import { sheetPath } from '../score-sheet/shown';
import { DateText } from '../ui/date-text';
import { Link } from '../ui/link';
import { SheetStateBadge } from './sheet-state-badge';
import type { LastSheet } from './shown';

/** The sheets a juror changed last. */
export function LastSheets({ sheets }: { sheets: readonly LastSheet[] }) {
  const t = useT();
  if (sheets.length === 0) return <p className="text-soft">{t('jury.home.nothingRecent')}</p>;
  return (
    <ul className="grid gap-4">
      {sheets.map((sheet) => (
        <li key={`${sheet.roundCode}-${sheet.entryId}`} className="grid gap-1">
          <Link to={sheetPath(sheet.roundCode, sheet.entryId)}>{sheet.name}</Link>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <SheetStateBadge state={sheet.signed ? 'SIGNED' : 'STARTED'} />
            <span className="figure">{sheet.code}</span>
            <DateText at={sheet.at} time />
          </span>
        </li>
      ))}
    </ul>
  );
}
