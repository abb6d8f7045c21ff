import type { ProductGroup } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { GroupBadge } from '../ui/group-badge';
import { Table } from '../ui/table';
import { RubricActs } from './rubric-acts';
import { type RubricMark, RubricMarks } from './rubric-marks';

/** How far the rubric of a product group is. */
export type RubricLine = RubricMark & {
  group: ProductGroup;
  version: number | null;
  inForce: number | null;
  mayDraft: boolean;
};

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  rubrics: readonly RubricLine[];
  mayEdit: boolean;
};

/** The rubrics of a round: one line a product group. */
export function RubricsPage({ round, pages, rubrics, mayEdit }: Props) {
  const t = useT();
  const base = `/organiser/rounds/${round.code}/rubrics`;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.rubrics')}
        lead={t('organiser.rubrics.lead')}
      />
      <Table
        caption={t('organiser.rubrics.caption')}
        captionHidden
        rows={rubrics}
        keyOf={({ group }) => String(group)}
        columns={[
          {
            key: 'group',
            head: t('organiser.rubrics.group'),
            title: true,
            cell: ({ group }) => <GroupBadge group={group} name="full" />,
          },
          {
            key: 'version',
            head: t('organiser.rubrics.version'),
            numeric: true,
            cell: ({ version }) => version ?? '–',
          },
          { key: 'state', head: t('organiser.rubrics.state'), cell: (line) => <RubricMarks {...line} /> },
          {
            key: 'act',
            head: t('organiser.rubrics.act'),
            cell: (line) => <RubricActs line={line} to={`${base}/${line.group}`} mayEdit={mayEdit} />,
          },
        ]}
      />
    </>
  );
}
