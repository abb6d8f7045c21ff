import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';

/** Why a setting can no longer be changed. */
export function FixedNote({ phase }: { phase: string }) {
  const t = useT();
  return <Callout>{t('organiser.round.fixed', { phase: t(`domain.phase.${phase}`) })}</Callout>;
}
