import { useT } from '~/i18n/use-t';
import { Badge } from '../ui/badge';

/** Says that an entry is allowed beyond full quotas, and by which document. */
export function OverrideMark({ number }: { number: string | null }) {
  const t = useT();
  return number ? <Badge tone="warning">{t('quota.override.mark', { number })}</Badge> : null;
}
