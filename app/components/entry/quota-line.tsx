import { useT } from '~/i18n/use-t';
import { Progress } from '../ui/progress';
import { StatusBadge } from '../ui/status-badge';

export type ShownPart = {
  province: { codeSet: string; code: string };
  name: string;
  quota: number | null;
  enforced: boolean;
  forwarded: number;
  letterNumber: string | null;
  letterDate: string | null;
};

/** A province's quota in a round as used and limit, and what happens beyond it. */
export function QuotaLine({ part }: { part: ShownPart }) {
  const t = useT();
  const { name, quota, enforced, forwarded } = part;
  const label = t('province.quota.label', { province: name });
  if (quota === null) {
    return (
      <p>
        {label}: {t('province.quota.free', { forwarded })}
      </p>
    );
  }
  return (
    <div className="grid gap-1">
      <Progress label={label} value={forwarded} max={quota} />
      <p className="text-sm text-soft">
        {t(enforced ? 'province.quota.enforced' : 'province.quota.warning')}
      </p>
      {forwarded >= quota && (
        <p>
          <StatusBadge tone="warning" label={t('province.quota.reached')} />
        </p>
      )}
    </div>
  );
}
