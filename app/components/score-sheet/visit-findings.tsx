import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { FindingsTable } from '../visit/findings-table';
import type { ShownReport } from './shown';

/** What a visit to the producer found of the entry, where there was one: read offline as well. */
export function VisitFindings({ code, report }: { code: string; report: ShownReport }) {
  const t = useT();
  return (
    <section className="sheet-text">
      <h2>{t('jury.sheet.visit')}</h2>
      <p className="text-soft">
        {t('jury.sheet.visitOf', { number: report.number, time: formatDateTime(report.at) })}
      </p>
      <FindingsTable caption={t('visit.told.caption', { code })} items={report.items} />
      <h3>{t('visit.told.conclusion')}</h3>
      <p className="whitespace-pre-line break-words">{report.conclusion}</p>
    </section>
  );
}
