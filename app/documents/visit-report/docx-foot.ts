import { type Paragraph, Table, TableLayoutType, TableRow } from 'docx';
import { capitals } from '../certificate/words';
import { cell, noBorders, paragraph } from './docx-text';
import type { Frame } from './report-parts';

/** The foot: recipients left, the signer right, then the digest. */
export function docxFoot(frame: Frame): (Paragraph | Table)[] {
  const [first = '', ...others] = frame.recipients;
  const recipients = [
    paragraph(first, { bold: true, italics: true, size: 24 }),
    ...others.map((line) => paragraph(line, { size: 22 })),
  ];
  const signer = { align: 'center', bold: true } as const;
  const names = [
    paragraph(capitals(frame.forTeam), signer),
    paragraph(capitals(frame.leaderTitle), signer),
    paragraph('\n\n'),
    paragraph(frame.leader, signer),
  ];
  return [
    paragraph(''),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [4678, 4679],
      width: { size: 100, type: 'pct' },
      borders: noBorders,
      rows: [new TableRow({ cantSplit: true, children: [cell(50, recipients), cell(50, names)] })],
    }),
    paragraph(frame.digest, { size: 22 }),
  ];
}
