import { missingFrom, placesLeft } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Progress } from '../ui/progress';
import { StatusBadge } from '../ui/status-badge';
import type { ShownLimit } from './shown-limit';

/** A quota as used and limit, what happens beyond it, and the minimum. */
export function QuotaLine({ limit }: { limit: ShownLimit }) {
  const t = useT();
  const { scope, name, group, mode, maximum, minimum, forwarded, beyond } = limit;
  const label = t(`quota.line.${scope}`, { name, group: group ?? 0 });
  const left = placesLeft(limit);
  const missing = missingFrom(limit);
  const rules = [
    left !== null && t(mode === 'REFUSAL' ? 'quota.line.refusal' : 'quota.line.warning'),
    mode !== 'OFF' && minimum !== null && t('quota.line.minimum', { minimum }),
    beyond > 0 && t('quota.beyond', { count: beyond }),
  ].filter((said) => said !== false);
  return (
    <div className="grid gap-1">
      {left === null ? (
        <p>
          {label}: {t('quota.line.free', { forwarded })}
        </p>
      ) : (
        <Progress label={label} value={forwarded - beyond} max={maximum ?? 0} />
      )}
      {rules.length > 0 && <p className="text-sm text-soft">{rules.join(' ')}</p>}
      {(left === 0 || missing > 0) && (
        <p className="flex flex-wrap gap-2">
          {left === 0 && <StatusBadge tone="warning" label={t('quota.line.reached')} />}
          {missing > 0 && <StatusBadge tone="info" label={t('quota.missing', { count: missing })} />}
        </p>
      )}
    </div>
  );
}
