import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';

/** Says that a sheet is of the second pass, and where the round lets it be seen what its juror gave in the first. */
export function PassLine({ pass, firstTotal }: { pass: number; firstTotal: number | null }) {
  const t = useT();
  const locale = useLocale();
  if (pass === 1) return null;
  return (
    <p className="mb-2 text-soft">
      {t('jury.sheet.secondPass')}
      {firstTotal !== null && ` ${t('jury.sheet.firstTotal', { total: formatPoints(firstTotal, locale) })}`}
    </p>
  );
}
