import type { PastFigures } from '~/domain/publication';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { ChartWithTable } from '../ui/chart-with-table';
import { NumberText } from '../ui/number-text';
import { Section } from '../ui/section';
import { Stat, StatRow } from '../ui/stat';

type Props = {
  figures: PastFigures;
  discrepancy: { groupsSum: number; received: number; eligible: number[] } | null;
};

/** Published figures of a past round, and where they contradict each other. */
export function PastFiguresList({ figures, discrepancy }: Props) {
  const t = useT();
  const eligible = figures.eligible.join(t('publicPages.past.or'));
  const from = (key: string, count: number) => t(`publicPages.past.${key}`, { count });
  return (
    <Section title={t('publicPages.past.figures')}>
      <StatRow>
        <Stat
          label={t('publicPages.past.received')}
          value={<NumberText value={figures.received} />}
          note={from('receivedFrom', figures.provincesEntered)}
        />
        <Stat label={t('publicPages.results.eligible')} value={eligible} />
        <Stat label={t('publicPages.past.notEligible')} value={<NumberText value={figures.notEligible} />} />
        <Stat
          label={t('publicPages.past.recognised')}
          value={<NumberText value={figures.recognised} />}
          note={from('recognisedFrom', figures.provincesRecognised)}
        />
      </StatRow>
      {discrepancy && (
        <Callout tone="warning" title={t('publicPages.past.discrepancy')}>
          <p>{t('publicPages.past.discrepancyText', { ...discrepancy, eligible })}</p>
        </Callout>
      )}
      <GroupChart figures={figures} />
    </Section>
  );
}

function GroupChart({ figures }: { figures: PastFigures }) {
  const t = useT();
  return (
    <ChartWithTable
      title={t('publicPages.past.chart')}
      rowHead={t('publicPages.results.group')}
      rows={productGroups.map((group) => ({
        key: String(group),
        label: t(`domain.groupShort.${group}`),
        values: {
          received: figures.receivedByGroup[group],
          recognised: figures.recognisedByGroup[group],
        },
      }))}
      series={[
        { key: 'received', label: t('publicPages.past.seriesReceived'), hue: 'info' },
        { key: 'recognised', label: t('publicPages.past.seriesRecognised'), hue: 'primary' },
      ]}
    />
  );
}
