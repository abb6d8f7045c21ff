import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';

/** What a criterion looks at, opened on demand. */
export function Guidance({ text }: { text: string }) {
  const t = useT();
  return (
    <details className="guidance">
      <summary>
        <Icon name="chevron-right" size="sm" />
        {t('jury.sheet.guidance')}
      </summary>
      <p>{text}</p>
    </details>
  );
}
