import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { Stat, StatRow } from '../ui/stat';

const parts = ['eligible', 'notEligible', 'withdrawn', 'merged', 'waiting'] as const;

export type Counts = { received: number } & Record<(typeof parts)[number], number>;

/** How many files came and what became of them: the first figure is the sum of the others. */
export function Reconciliation({ counts }: { counts: Counts }) {
  const t = useT();
  return (
    <section aria-label={t('secretariat.intake.reconciliation')}>
      <StatRow>
        <Stat label={t('secretariat.intake.received')} value={<NumberText value={counts.received} />} />
        {parts.map((part) => (
          <Stat
            key={part}
            label={t(`secretariat.intake.${part}`)}
            value={<NumberText value={counts[part]} />}
          />
        ))}
      </StatRow>
      <p className="text-sm text-soft">{t('secretariat.intake.sum', counts)}</p>
    </section>
  );
}
