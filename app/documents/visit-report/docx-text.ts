import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  TableCell,
  TextRun,
} from 'docx';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size'> & {
  align?: 'left' | 'center' | 'both';
  /** Of the first line, in twentieths of a point. */
  indent?: number;
  keepNext?: boolean;
};

const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH };

/** A paragraph; each line of the text on a line of its own. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { align = 'left', indent, keepNext, ...run } = look;
  const lines = text.split('\n');
  return new Paragraph({
    alignment: aligned[align],
    ...(indent && { indent: { firstLine: indent } }),
    ...(keepNext && { keepNext }),
    children: lines.map((line, index) => new TextRun({ text: line, ...run, ...(index > 0 && { break: 1 }) })),
  });
}

/** A thin line in the middle of a column, as long as the indents leave it. */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    indent: { left: indent, right: indent },
    spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Borders of a table that only places its columns. */
export const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};

/** A cell of a share of the table's width. */
export function cell(
  percent: number,
  children: Paragraph[],
  more: Pick<ITableCellOptions, 'borders'> = {},
): TableCell {
  return new TableCell({
    width: { size: percent, type: 'pct' },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children,
    ...more,
  });
}
