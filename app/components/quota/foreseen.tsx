import { fullRefusal, type Outcome } from '~/domain/quota/admission';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import type { ShownLimit } from './shown-limit';

type Props = { outcome: Outcome | null; full: ShownLimit | null; overrideNumber: string | null };

/** What forwarding an entry would come to where a quota has a word in it: refused, warned of, or let by override. */
export function Foreseen({ outcome, full, overrideNumber }: Props) {
  const t = useT();
  if (full) {
    const { name, group } = full;
    const { refused, facts } = fullRefusal(full, { province: name, group: group ?? 0, producer: name });
    return <Callout tone="warning">{t(`refusal.${refused}`, facts)}</Callout>;
  }
  if (outcome === null || outcome === 'ALLOWED') return null;
  return <Callout tone="warning">{t(`quota.foreseen.${outcome}`, { number: overrideNumber ?? '' })}</Callout>;
}
