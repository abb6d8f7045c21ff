import { AlignmentType, ImageRun, Paragraph, Table, TableLayoutType, TableRow, TextRun } from 'docx';
import { cell, paragraph } from './docx-text';
import type { Part } from './report-parts';

type Of<K extends Part['kind']> = Extract<Part, { kind: K }>;

/** Pixels at 96 to the inch that fit the text's width, and a third of a page. */
const room = { width: 430, height: 320 };

/** Letters in a cell up to which its row stays on one page. */
const shortCell = 300;

const columns = [3930, 1871, 3556];

function findings({ head, rows }: Of<'findings'>): Table {
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: texts.every(({ length }) => length <= shortCell),
      children: texts.map((text, index) =>
        cell(((columns[index] ?? 0) / 9357) * 100, [paragraph(text, bold ? { bold, align: 'center' } : {})]),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    width: { size: 100, type: 'pct' },
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
}

function signature({ name, title, note, drawn }: Of<'signature'>): Paragraph[] {
  const picture =
    drawn && new ImageRun({ ...image(drawn.png, 'png', name), transformation: { width: 150, height: 50 } });
  return [
    paragraph(name, { bold: true, keepNext: true }),
    paragraph(title, { keepNext: true }),
    ...(picture ? [new Paragraph({ keepNext: true, children: [picture] })] : []),
    paragraph(note, { italics: true }),
  ];
}

function photo({ jpeg, width, height, text }: Of<'photo'>): Paragraph[] {
  const scale = Math.min(room.width / width, room.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const children = [new ImageRun({ ...image(jpeg, 'jpg', text), transformation })];
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children }),
    paragraph(text, { align: 'center', italics: true }),
  ];
}

const image = <T extends 'png' | 'jpg'>(bytes: Uint8Array, type: T, said: string) => ({
  type,
  data: Buffer.from(bytes),
  altText: { name: type, title: said, description: said },
});

/** One part of the report in paragraphs and tables. */
export function docxPart(part: Part): (Paragraph | Table)[] {
  if (part.kind === 'heading') return [paragraph(part.text, { bold: true, keepNext: true })];
  if (part.kind === 'subheading') return [paragraph(part.text, { bold: true, keepNext: true })];
  if (part.kind === 'text') return [paragraph(part.text, { align: 'both', indent: 567 })];
  if (part.kind === 'fact') {
    return [new Paragraph({ children: [new TextRun({ text: `${part.term}: ${part.text}` })] })];
  }
  if (part.kind === 'findings') return [findings(part), paragraph('')];
  return part.kind === 'signature' ? signature(part) : photo(part);
}
