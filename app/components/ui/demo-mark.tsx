import { useT } from '~/i18n/use-t';
import { Icon } from './icon';

/** Marks what a story made up, so that no one takes it for a real product or result. */
export function DemoMark() {
  const t = useT();
  return (
    <span className="badge demo-mark">
      <Icon name="flag" size="sm" />
      {t('ui.demo')}
    </span>
  );
}
