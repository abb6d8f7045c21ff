import type { Gap } from '~/domain/closing-gaps';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';

const named = 12;

/** What is missing, in words: whose sheets of which entries, which entry, which tablet. */
export function useGapText(): (gap: Gap) => string {
  const t = useT();
  return (gap) => {
    if (gap.kind === 'SHEETS') {
      const { juror, entries } = gap;
      const more = entries.length > named ? t('tally.gaps.more', { count: entries.length - named }) : '';
      const codes = `${entries.slice(0, named).join(', ')}${more}`;
      return t('tally.gaps.SHEETS', { juror, count: entries.length, codes });
    }
    if (gap.kind === 'THIN') return t('tally.gaps.THIN', gap);
    const since = gap.since ? formatDateTime(gap.since) : '–';
    return t('tally.gaps.TABLET', { juror: gap.juror, name: gap.name, count: gap.pending, since });
  };
}
