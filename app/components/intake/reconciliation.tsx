import { parts, type Split } from '~/domain/reconciliation';
import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { Stat, StatRow } from '../ui/stat';

/** How many files came and what became of them: the first figure is the sum of the others. */
export function Reconciliation({ counts }: { counts: Split }) {
  const t = useT();
  return (
    <section aria-label={t('reconciliation.title')}>
      <StatRow>
        <Stat label={t('reconciliation.stage.received')} value={<NumberText value={counts.total} />} />
        {parts.map((part) => (
          <Stat
            key={part}
            label={t(`reconciliation.part.${part}`)}
            value={<NumberText value={counts[part]} />}
          />
        ))}
      </StatRow>
      <p className="text-sm text-soft">{t('reconciliation.sum', counts)}</p>
    </section>
  );
}
