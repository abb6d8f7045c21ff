import { type Limit, missingFrom, placesLeft } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';

/** How a limit is used: forwarded and maximum, places left, what is beyond and what is missing. */
export function LimitUse({ limit }: { limit: Limit }) {
  const t = useT();
  const { maximum, forwarded, beyond } = limit;
  const left = placesLeft(limit);
  const missing = missingFrom(limit);
  const ordinary = forwarded - beyond;
  const over = left === null ? 0 : ordinary - (maximum ?? 0);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="figure">
        {left === null ? forwarded : t('quota.used', { forwarded: ordinary, maximum: maximum ?? 0 })}
      </span>
      {left !== null && left > 0 && <span className="muted">{t('quota.left', { count: left })}</span>}
      {left === 0 && over <= 0 && <Badge tone="warning">{t('quota.full')}</Badge>}
      {over > 0 && <Badge tone="danger">{t('quota.over', { count: over })}</Badge>}
      {beyond > 0 && <span className="muted">{t('quota.beyond', { count: beyond })}</span>}
      {missing > 0 && <Badge tone="info">{t('quota.missing', { count: missing })}</Badge>}
    </span>
  );
}
