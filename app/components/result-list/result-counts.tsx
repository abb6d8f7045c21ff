import type { PublishedCounts } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { Stat, StatRow } from '../ui/stat';

/** How many entered, were eligible, reached the threshold and were recognised. */
export function ResultCounts({ counts }: { counts: PublishedCounts }) {
  const t = useT();
  const figures = [
    ['entered', counts.entered],
    ['eligible', counts.eligible],
    ['reached', counts.reachedThreshold],
    ['recognised', counts.recognised],
  ] as const;
  return (
    <StatRow>
      {figures.map(([key, value]) => (
        <Stat key={key} label={t(`publicPages.results.${key}`)} value={<NumberText value={value} />} />
      ))}
    </StatRow>
  );
}
