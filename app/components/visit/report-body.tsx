import { claimWords } from '~/domain/visit/checklist';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { TableFrame } from '../ui/table-frame';
import type { Tone } from '../ui/tone';
import { PhotoList } from './photo-list';
import { PresenceList } from './presence-list';
import type { ShownVisit } from './shown';

const tones: Record<string, Tone> = {
  MATCHES: 'success',
  DIFFERS: 'warning',
  NOT_CHECKED: 'neutral',
  OPEN: 'info',
};

/** What a team has recorded, to be read: findings by entry, conclusion, people and signatures, photos. */
export function ReportBody({ visit, record, tally }: Pick<ShownVisit, 'visit' | 'record' | 'tally'>) {
  const t = useT();
  return (
    <>
      <Section title={t('visit.report.findings')} lead={t('visit.record.tallyLine', tally)}>
        {visit.entries.map((entry) => (
          <Findings
            key={entry.id}
            caption={t('visit.report.caption', { code: entry.code })}
            title={`${entry.code} – ${entry.name}`}
            items={record.items.filter(({ entryId }) => entryId === entry.id)}
          />
        ))}
      </Section>
      <Section title={t('visit.report.conclusion')}>
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
  const t = useT();
  return (
    <div className="my-4 grid gap-2">
      <h3 className="break-words">{title}</h3>
      <TableFrame caption={caption} captionHidden cards>
        <thead>
          <tr>
            <th scope="col">{t('visit.report.item')}</th>
            <th scope="col">{t('visit.record.finding')}</th>
            <th scope="col">{t('visit.record.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {t(`visit.item.${item.kind}`, { key: item.key })}
                <span className="cell-note whitespace-pre-line">{claimWords(item, formatDay)}</span>
              </th>
              <td data-label={t('visit.record.finding')}>
                <StatusBadge
                  tone={tones[item.finding ?? 'OPEN'] as Tone}
                  label={t(`visit.finding.${item.finding ?? 'OPEN'}`)}
                />
              </td>
              <td data-label={t('visit.record.remark')} className="whitespace-pre-line break-words">
                {item.remark || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}
