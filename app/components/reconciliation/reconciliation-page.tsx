import type { Stage, StageCounts } from '~/domain/reconciliation';
import type { ProductGroup } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { Section } from '../ui/section';
import { Differences, type Opens, type ShownDifference } from './differences';
import { StageTable } from './stage-table';
import { UnitTable } from './unit-table';
import { UnitsFilter } from './units-filter';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  /** The stages that the reader may see. */
  stages: readonly Stage[];
  whole: StageCounts;
  provinces: readonly { code: string; name: string; counts: StageCounts }[];
  groups: readonly { group: ProductGroup; counts: StageCounts }[];
  differences: readonly ShownDifference[];
  former: boolean;
  today: boolean;
  group: ProductGroup | null;
  opens: Opens;
};

/** A round's counts at every stage, by product group and by province, and where its records disagree. */
export function ReconciliationPage(props: Props) {
  const { round, pages, stages, whole, provinces, groups, differences, opens } = props;
  const t = useT();
  const units = provinces.map(({ code, name, counts }) => ({ key: code, name, counts }));
  const byGroup = groups.map(({ group, counts }) => ({
    ...{ key: String(group), name: t(`domain.groupShort.${group}`), counts },
  }));
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('reconciliation.title')}
        lead={t('reconciliation.lead')}
      />
      {differences.length === 0 ? (
        <Callout tone="success">{t('reconciliation.agrees')}</Callout>
      ) : (
        <Differences roundCode={round.code} differences={differences} opens={opens} />
      )}
      <Section title={t('reconciliation.stages')}>
        <p className="mb-3 font-semibold">{t('reconciliation.sum', whole.received)}</p>
        <StageTable stages={stages} counts={whole} />
      </Section>
      <Section title={t('reconciliation.byGroup')}>
        <UnitTable kind="group" stages={stages} rows={byGroup} />
      </Section>
      <Section title={t('reconciliation.byProvince')}>
        <UnitsFilter {...props} />
        <UnitTable kind="province" stages={stages} rows={units} />
      </Section>
    </>
  );
}
