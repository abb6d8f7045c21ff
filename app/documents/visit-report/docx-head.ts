import { type Paragraph, Table, TableLayoutType, TableRow } from 'docx';
import { capitals } from '../certificate/words';
import { cell, noBorders, paragraph } from './docx-text';
import type { Frame } from './report-parts';

const centred = { align: 'center' } as const;
const underlined = { underline: { type: 'single' } } as const;

/** The head: issuing body and national title side by side, then kind and subject of the paper. */
export function docxHead(frame: Frame): (Paragraph | Table)[] {
  const body = [
    paragraph(capitals(frame.organiser), { ...centred, size: 24 }),
    paragraph(capitals(frame.body), { ...centred, ...underlined, bold: true, size: 24 }),
    paragraph(frame.number, centred),
  ];
  const nation = [
    paragraph(capitals(frame.nation), { ...centred, bold: true, size: 24 }),
    paragraph(frame.motto, { ...centred, ...underlined, bold: true }),
    paragraph(frame.placeAndDate, { ...centred, italics: true }),
  ];
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [3945, 5412],
      width: { size: 100, type: 'pct' },
      borders: noBorders,
      rows: [new TableRow({ children: [cell(42, body), cell(58, nation)] })],
    }),
    paragraph(''),
    ...(frame.demo ? [paragraph(frame.demo, { ...centred, italics: true })] : []),
    paragraph(capitals(frame.heading), { ...centred, bold: true, size: 28 }),
    paragraph(frame.subject, { ...centred, bold: true, size: 28 }),
    paragraph(''),
  ];
}
