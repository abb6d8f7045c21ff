import { fileChanges, noChanges } from '~/domain/entry-changes';
import { formatDay } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import { ChangeList } from './change-list';
import type { ShownEarlier, ShownMaterial } from './shown';

/** What was recognised of the product at the region, and what its file says otherwise since. */
export function EarlierFile({ earlier, now }: { earlier: ShownEarlier; now: ShownMaterial }) {
  const t = useT();
  const locale = useLocale();
  const changes = fileChanges(earlier, now);
  const round = locale === 'en' ? earlier.roundEn : earlier.round;
  return (
    <section className="sheet-text">
      <h2>{t('juryTablet.earlier.title')}</h2>
      <p>{t('juryTablet.earlier.round', { round })}</p>
      <ul className="sheet-papers">
        {earlier.certificates.map((certificate) => (
          <li key={certificate.number}>
            <Recognised {...certificate} closingDay={now.closingDay} />
          </li>
        ))}
      </ul>
      <h3>{t('juryTablet.earlier.changes')}</h3>
      {noChanges(changes) ? (
        <p className="text-soft">{t('juryTablet.earlier.same')}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
    </section>
  );
}

type RecognisedProps = ShownEarlier['certificates'][number] & { closingDay: string };

function Recognised({ number, status, issuedOn, validUntil, closingDay }: RecognisedProps) {
  const t = useT();
  const until = formatDay(validUntil);
  const stands = status === 'VALID' && validUntil >= closingDay;
  const said = status === 'VALID' ? (stands ? 'VALID' : 'EXPIRED') : status;
  return (
    <>
      <p>{t('juryTablet.earlier.certificate', { number, day: formatDay(issuedOn) })}</p>
      <p>
        <StatusBadge
          tone={stands ? 'success' : 'danger'}
          label={t(`juryTablet.earlier.status.${said}`, { until })}
        />
      </p>
    </>
  );
}
