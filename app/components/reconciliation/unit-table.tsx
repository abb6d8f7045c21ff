import { parts, type Stage, type StageCounts } from '~/domain/reconciliation';
import { useT } from '~/i18n/use-t';
import { NumberText } from '../ui/number-text';
import { TableFrame } from '../ui/table-frame';

export type UnitRow = { key: string; name: string; counts: StageCounts };

type Figure = { key: string; head: string; of: (counts: StageCounts) => number };

type Props = { kind: 'province' | 'group'; stages: readonly Stage[]; rows: readonly UnitRow[] };

/**
 * Provinces or product groups by stage; what was received is followed by what became of it. The names stay in sight while
 * a narrow window scrolls sideways.
 */
export function UnitTable({ kind, stages, rows }: Props) {
  const t = useT();
  const figures = stages.flatMap((stage): Figure[] => {
    const head = t(`reconciliation.stage.${stage}`);
    const total: Figure = { key: stage, head, of: (counts) => counts[stage].total };
    return stage === 'received' ? [total, ...parts.map((part) => partFigure(part, t))] : [total];
  });
  const sum = (figure: Figure) => rows.reduce((total, { counts }) => total + figure.of(counts), 0);
  return (
    <TableFrame
      caption={t(kind === 'group' ? 'reconciliation.byGroupCaption' : 'reconciliation.byProvinceCaption')}
      captionHidden
      dense
    >
      <thead>
        <tr>
          <th scope="col" className="start-0 z-2">
            {t(`reconciliation.${kind}`)}
          </th>
          {figures.map(({ key, head }) => (
            <th key={key} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, counts }) => (
          <Row key={key} name={name} figures={figures} figureOf={(figure) => figure.of(counts)} />
        ))}
        <Row name={t('reconciliation.all')} figures={figures} figureOf={sum} strong />
      </tbody>
    </TableFrame>
  );
}

const partFigure = (part: (typeof parts)[number], t: (key: string) => string): Figure => ({
  key: part,
  head: t(`reconciliation.part.${part}`),
  of: (counts) => counts.received[part],
});

type RowProps = {
  name: string;
  figures: readonly Figure[];
  figureOf: (figure: Figure) => number;
  strong?: boolean;
};

function Row({ name, figures, figureOf, strong }: RowProps) {
  return (
    <tr className={strong ? 'font-semibold' : undefined}>
      <th scope="row" className="sticky start-0 min-w-28 bg-paper">
        {name}
      </th>
      {figures.map((figure) => (
        <td key={figure.key} className="num">
          <NumberText value={figureOf(figure)} />
        </td>
      ))}
    </tr>
  );
}
