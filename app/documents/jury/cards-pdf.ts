import { ink } from '../certificate/palette';
import { openPaper, type Paper, a4 as page } from '../certificate/paper';
import { drawQr } from '../certificate/qr';
import { dayInWords, word } from '../certificate/words';

/** A juror's card: whose it is, and the address that its QR code says. */
export type Card = { juror: string; name: string; address: string };

export type CardSheet = {
  round: string;
  code: string;
  /** The last day on which the cards sign in, YYYY-MM-DD. */
  day: string;
  made: Date;
  cards: readonly Card[];
};

const [columns, rows] = [2, 4];
const [width, height] = [page[0] / columns, page[1] / rows];
const side = 118;

/** Cards with a QR code on A4, eight a page, to be cut along the dashed lines. */
export async function cardsPdf(sheet: CardSheet): Promise<Uint8Array> {
  const title = word('card.file', { code: sheet.code });
  const paper = openPaper(page, { Title: title, CreationDate: sheet.made, ModDate: sheet.made });
  for (const [index, card] of sheet.cards.entries()) {
    const place = index % (columns * rows);
    if (index > 0 && place === 0) paper.doc.addPage({ size: page, margin: 0 });
    if (place === 0) drawCuts(paper);
    drawCard(paper, sheet, card, (place % columns) * width, Math.floor(place / columns) * height);
  }
  return paper.bytes();
}

function drawCuts({ doc }: Paper): void {
  doc.lineWidth(0.5).strokeColor(ink.muted).dash(3, { space: 3 });
  for (let row = 1; row < rows; row += 1)
    doc
      .moveTo(0, row * height)
      .lineTo(page[0], row * height)
      .stroke();
  doc.moveTo(width, 0).lineTo(width, page[1]).stroke().undash();
}

function drawCard(paper: Paper, sheet: CardSheet, card: Card, left: number, top: number): void {
  const x = left + 22;
  const room = { width: width - 44, height: 26, largest: 10.5, smallest: 7, leading: 1.2 };
  paper.block(sheet.round, { x, top: top + 18, face: 'regular', color: ink.muted }, room);
  paper.line(word('card.title'), { x, top: top + 46, size: 11, face: 'bold', color: ink.lacquer });
  drawQr(paper.doc, card.address, x, top + 66, side);
  const beside = { x: x + side + 14, face: 'regular', color: ink.text } as const;
  const narrow = { ...room, width: width - 44 - side - 14 };
  paper.line(card.juror, { ...beside, top: top + 62, size: 20, face: 'bold' });
  paper.block(
    card.name,
    { ...beside, top: top + 87, face: 'bold' },
    { ...narrow, height: 48, largest: 13, smallest: 5.5 },
  );
  const until = word('card.until', { date: dayInWords(sheet.day) });
  paper.block(until, { ...beside, top: top + 137 }, { ...narrow, height: 24, largest: 9.5 });
  paper.block(
    word('card.once'),
    { ...beside, top: top + 163, color: ink.muted },
    { ...narrow, height: 24, largest: 8.5 },
  );
  paper.line(word('card.how'), { x, top: top + 190, size: 8.5, face: 'italic', color: ink.muted });
}
