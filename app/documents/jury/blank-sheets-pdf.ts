import type { RubricContent } from '~/domain/rubric';
import { ink } from '../certificate/palette';
import { openPaper, type Paper, a4 as page } from '../certificate/paper';
import { drawQr } from '../certificate/qr';
import { word } from '../certificate/words';
import { drawBlankForm, formPages } from './blank-form';
import { drawOnce } from './shared-drawing';

/** One sheet to be filled in by hand: whose, of which entry, and the address that its QR code says. */
export type BlankSheet = {
  juror: string;
  name: string;
  entry: string;
  product: string;
  group: number;
  address: string;
};

export type BlankSheets = {
  round: string;
  code: string;
  /** A sheet of the second pass says so. */
  pass: 1 | 2;
  made: Date;
  /** The rubric in force of each product group. */
  rubrics: ReadonlyMap<number, RubricContent>;
  sheets: readonly BlankSheet[];
};

const left = 42;
const qr = { side: 82, x: page[0] - left - 82, top: 36 };

/** Blank score sheets on A4, each beginning a page; those of a product group share the drawing of their form. */
export async function blankSheetsPdf({
  round,
  code,
  pass,
  made,
  rubrics,
  sheets,
}: BlankSheets): Promise<Uint8Array> {
  const info = { Title: word('blankSheet.file', { code }), CreationDate: made, ModDate: made };
  const paper = openPaper(page, info);
  const head = pass === 2 ? `${round} – ${word('blankSheet.secondPass')}` : round;
  const forms = new Map<number, (() => void)[]>();
  let empty = true;
  for (const sheet of sheets) {
    const pages = forms.get(sheet.group) ?? formOf(paper, rubrics.get(sheet.group), head);
    forms.set(sheet.group, pages);
    for (const show of pages) {
      if (!empty) paper.doc.addPage({ size: page, margin: 0 });
      empty = false;
      show();
      drawNames(paper, sheet);
    }
  }
  return paper.bytes();
}

function formOf(paper: Paper, rubric: RubricContent | undefined, head: string): (() => void)[] {
  return formPages(rubric ?? { groups: [] }).map((part) =>
    drawOnce(paper.doc, () => drawBlankForm(paper, part, head)),
  );
}

function drawNames(paper: Paper, sheet: BlankSheet): void {
  const { juror, name, entry, product } = sheet;
  drawQr(paper.doc, sheet.address, qr.x, qr.top, qr.side);
  const bold = { x: left + 78, face: 'bold', color: ink.text } as const;
  const room = { width: qr.x - left - 96, height: 18, largest: 13, smallest: 7, leading: 1.2 };
  paper.line(entry, { ...bold, top: 86, size: 13 });
  paper.block(product, { ...bold, top: 106, face: 'regular' }, { ...room, height: 32, largest: 11.5 });
  paper.block(
    `${juror} · ${name}`,
    { ...bold, top: 142 },
    { ...room, width: page[0] - 2 * left - 78, height: 21, largest: 11.5, smallest: 5.5 },
  );
}
