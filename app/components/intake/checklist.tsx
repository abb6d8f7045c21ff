import type { Lack } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';

export type CheckLine = { lack: Lack; met: boolean };

/** The eligibility check, a line each: what is asked and whether the file has it. */
export function Checklist({ lines }: { lines: readonly CheckLine[] }) {
  const t = useT();
  return (
    <ul className="grid">
      {lines.map(({ lack, met }) => (
        <li
          key={lack}
          className="flex items-start justify-between gap-4 border-b border-line py-3 last:border-0"
        >
          <span>{t(`secretariat.check.asked.${lack}`)}</span>
          <span className="shrink-0">
            <StatusBadge
              tone={met ? 'success' : 'danger'}
              label={t(met ? 'secretariat.check.met' : 'secretariat.check.notMet')}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
