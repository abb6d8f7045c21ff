import { type CheckKind, claimWords } from '~/domain/visit/checklist';
import type { Finding } from '~/domain/visit/record';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import { TableFrame } from '../ui/table-frame';
import type { Tone } from '../ui/tone';

const tones: Record<Finding | 'OPEN', Tone> = {
  MATCHES: 'success',
  DIFFERS: 'warning',
  NOT_CHECKED: 'neutral',
  OPEN: 'info',
};

export type ShownFinding = {
  id: string;
  kind: CheckKind;
  key: string;
  claim: string;
  finding: Finding | null;
  remark: string;
};

/** What was found of each line of an entry's checklist. */
export function FindingsTable({ caption, items }: { caption: string; items: readonly ShownFinding[] }) {
  const t = useT();
  return (
    <TableFrame caption={caption} captionHidden cards>
      <thead>
        <tr>
          <th scope="col">{t('visit.told.item')}</th>
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
                tone={tones[item.finding ?? 'OPEN']}
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
  );
}
