import { parts, type Stage, type StageCounts } from '~/domain/reconciliation';
import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { Table } from '../ui/table';

/** Each stage with its files and what became of them: every line adds up. */
export function StageTable({ stages, counts }: { stages: readonly Stage[]; counts: StageCounts }) {
  const t = useT();
  const figures = (['total', ...parts] as const).map((part) => ({
    key: part,
    head: t(part === 'total' ? 'reconciliation.total' : `reconciliation.part.${part}`),
    numeric: true,
    cell: (stage: Stage) => <NumberText value={counts[stage][part]} />,
  }));
  return (
    <Table
      caption={t('reconciliation.stagesCaption')}
      captionHidden
      dense
      rows={stages}
      keyOf={(stage) => stage}
      columns={[
        {
          key: 'stage',
          head: t('reconciliation.step'),
          title: true,
          cell: (stage) => t(`reconciliation.stage.${stage}`),
        },
        ...figures,
      ]}
    />
  );
}
