import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  TableCell,
  TextRun,
} from 'docx';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'underline'> & {
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
