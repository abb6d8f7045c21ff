import type { PublishedCounts } from '~/domain/publication';
import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { Section } from '../ui/section';
import { Stat, StatRow } from '../ui/stat';

/** The counts that must reconcile: entered is the sum of eligible, not eligible, withdrawn and merged. */
export function PublicationCounts({ counts }: { counts: PublishedCounts }) {
  const t = useT();
  const figures = [
    ['entered', counts.entered],
    ['eligible', counts.eligible],
    ['notEligible', counts.notEligible],
    ['withdrawn', counts.withdrawn],
    ['merged', counts.merged],
    ['reached', counts.reachedThreshold],
    ['recognised', counts.recognised],
  ] as const;
  return (
    <Section title={t('publicPages.publication.counts')}>
      <StatRow>
        {figures.map(([key, value]) => (
          <Stat key={key} label={t(`publicPages.publication.${key}`)} value={<NumberText value={value} />} />
        ))}
      </StatRow>
    </Section>
  );
}
