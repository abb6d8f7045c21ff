import { placesLeft } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { QuotaLine } from './quota-line';
import { keyOfLimit, type ShownLimit } from './shown-limit';

/** Every quota that binds a province or an entry, and what to do where one that refuses is used up. */
export function QuotaLines({ limits }: { limits: readonly ShownLimit[] }) {
  const t = useT();
  const full = limits.some((limit) => limit.mode === 'REFUSAL' && placesLeft(limit) === 0);
  return (
    <>
      {limits.map((limit) => (
        <QuotaLine key={keyOfLimit(limit)} limit={limit} />
      ))}
      {full && <Details summary={t('quota.whenFull.title')}>{t('quota.whenFull.text')}</Details>}
    </>
  );
}
