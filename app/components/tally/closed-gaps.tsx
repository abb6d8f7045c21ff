import { gapKey, type ReasonedGap } from '~/domain/closing-gaps';
import { useT } from '~/i18n/use-t';
import { Table } from '../ui/table';
import { useGapText } from './gap-text';

/** What was missing when the scoring was closed, with the reason recorded for each. */
export function ClosedGaps({ gaps }: { gaps: readonly ReasonedGap[] }) {
  const t = useT();
  const text = useGapText();
  return (
    <Table
      caption={t('tally.gaps.closed')}
      captionHidden
      rows={gaps}
      keyOf={gapKey}
      columns={[
        { key: 'gap', head: t('tally.gaps.what'), title: true, cell: text },
        { key: 'reason', head: t('tally.gaps.reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}
