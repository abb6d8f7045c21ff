import type { Criterion } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';

/** What a criterion looks at and what is expected of it as a rule, opened on demand. */
export function Guidance({ criterion: { guidance, expected, max } }: { criterion: Criterion }) {
  const t = useT();
  const locale = useLocale();
  if (!guidance && expected === undefined) return null;
  const points = (value: number) => formatPoints(value, locale);
  return (
    <details className="guidance">
      <summary>
        <Icon name="chevron-right" size="sm" />
        {t('jury.sheet.guidance')}
      </summary>
      {guidance && <p>{guidance[locale]}</p>}
      {expected !== undefined && (
        <p>{t('jury.sheet.expected', { points: points(expected), max: points(max) })}</p>
      )}
    </details>
  );
}
