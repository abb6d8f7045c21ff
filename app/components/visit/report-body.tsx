import { useT } from '~/i18n/use-t';
import { Section } from '../ui/section';
import { FindingsTable } from './findings-table';
import { PhotoList } from './photo-list';
import { PresenceList } from './presence-list';
import type { ShownVisit } from './shown';

/** What a team has recorded, to be read: findings by entry, conclusion, people and signatures, photos. */
export function ReportBody({ visit, record, tally }: Pick<ShownVisit, 'visit' | 'record' | 'tally'>) {
  const t = useT();
  return (
    <>
      <Section title={t('visit.report.findings')} lead={t('visit.record.tallyLine', tally)}>
        {visit.entries.map((entry) => (
          <Findings
            key={entry.id}
            caption={t('visit.told.caption', { code: entry.code })}
            title={`${entry.code} – ${entry.name}`}
            items={record.items.filter(({ entryId }) => entryId === entry.id)}
          />
        ))}
      </Section>
      <Section title={t('visit.told.conclusion')}>
        <p className="max-w-[46rem] whitespace-pre-line break-words">
          {record.conclusion || t('visit.report.none')}
        </p>
      </Section>
      <Section title={t('visit.record.people')}>
        <PresenceList presences={record.presences} />
        {record.unsignedReason && <p>{t('visit.report.unsigned', { reason: record.unsignedReason })}</p>}
      </Section>
      <Section title={t('visit.record.photos')}>
        <PhotoList photos={visit.photos} />
      </Section>
    </>
  );
}

type FindingsProps = { caption: string; title: string; items: ShownVisit['record']['items'] };

function Findings({ caption, title, items }: FindingsProps) {
  return (
    <div className="my-4 grid gap-2">
      <h3 className="break-words">{title}</h3>
      <FindingsTable {...{ caption, items }} />
    </div>
  );
}
