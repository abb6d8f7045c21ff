import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { TableFrame } from '../ui/table-frame';
import { shortCode } from './short-code';

export type MatrixEntry = {
  code: string;
  name: string;
  producer: string;
  given: readonly string[];
  signed: readonly string[];
  kept: Record<string, string>;
};

export type GroupMatrix = {
  group: number;
  jurors: readonly { code: string; name: string }[];
  entries: readonly MatrixEntry[];
};

type Props = {
  matrix: GroupMatrix;
  /** Cells ticked by a form that came back; else those that are given. */
  ticked: ReadonlySet<string> | null;
};

/** Jurors × entries of one product group, a box for each cell that may be given. */
export function AssignmentMatrix({ matrix, ticked }: Props) {
  const t = useT();
  const { group, jurors, entries } = matrix;
  const summary = t('panel.proposal.group', { group, entries: entries.length, jurors: jurors.length });
  const caption = t('panel.proposal.caption', { group: t(`domain.groupShort.${group as ProductGroup}`) });
  return (
    <Details summary={summary}>
      <TableFrame caption={caption} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{t('panel.proposal.entry')}</th>
            {jurors.map(({ code, name }) => (
              <th key={code} scope="col" className="matrix-head">
                <span title={name}>{code}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.code}>
              <th scope="row">
                <span className="figure whitespace-nowrap">{shortCode(entry.code)}</span>
                <span className="cell-note">{entry.name}</span>
                <span className="cell-note">{entry.producer}</span>
              </th>
              {jurors.map(({ code }) => (
                <td key={code} className="matrix-cell">
                  <Cell juror={code} entry={entry} ticked={ticked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Details>
  );
}

function Cell({ juror, entry, ticked }: { juror: string; entry: MatrixEntry; ticked: Props['ticked'] }) {
  const t = useT();
  const value = `${juror} ${entry.code}`;
  if (entry.signed.includes(juror)) {
    return (
      <>
        <input type="hidden" name="pair" value={value} />
        {t('panel.short.signed')}
      </>
    );
  }
  const kept = entry.kept[juror];
  if (kept) return <span className="muted">{t(`panel.short.${kept}`)}</span>;
  return (
    <label className="matrix-choice">
      <input
        type="checkbox"
        name="pair"
        value={value}
        defaultChecked={ticked ? ticked.has(value) : entry.given.includes(juror)}
        aria-label={`${juror}: ${entry.code}`}
      />
    </label>
  );
}
