import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Icon } from '../ui/icon';
import { Progress } from '../ui/progress';
import { useRoom } from './room';

/** How much of the work lies whole on this tablet: it never promises more than it has. */
export function ReadyLine() {
  const t = useT();
  const locale = useLocale();
  const { vault, rehearsal } = useRoom();
  const { done, of, state, bytes } = vault.ready;
  if (rehearsal) return null;
  if (state === 'whole') {
    return (
      <p className="net-line tone-success" role="status">
        <Icon name="check-circle" size="sm" />
        <span>{t('juryTablet.ready.whole', { done, of })}</span>
      </p>
    );
  }
  const megabytes = formatNumber(bytes / 1_000_000, locale, 1);
  return (
    <Callout tone="warning" title={t('juryTablet.ready.part', { done, of })}>
      <Progress label={t('juryTablet.ready.progress')} labelHidden value={done} max={of} />
      {t(`juryTablet.ready.${state}`, { megabytes })}
    </Callout>
  );
}
