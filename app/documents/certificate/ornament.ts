import { guilloche } from './border';
import { ink, sheet } from './palette';
import type { Paper } from './paper';
import { capitals, word } from './words';

/** Everything under the text: the guilloche frame, its hairlines, the medallion, and the mark of demo data. */

/** Draws the frame and the medallion of a round. */
export function drawOrnament({ doc }: Paper, roundCode: string): void {
  const { band, corners, medallion } = guilloche(roundCode);
  const { outer, inner } = sheet.band;
  const frame = (inset: number) => doc.rect(inset, inset, sheet.width - 2 * inset, sheet.height - 2 * inset);
  doc.lineWidth(0.35).strokeColor(ink.brass).strokeOpacity(0.16).addContent(`${medallion}S`);
  doc.strokeOpacity(1).lineWidth(0.3).addContent(`${band}S`);
  const middle = (outer + inner) / 2;
  const half = (inner - outer) / 2;
  for (const x of [middle, sheet.width - middle]) {
    for (const y of [middle, sheet.height - middle])
      doc.rect(x - half, y - half, 2 * half, 2 * half).fill('white');
  }
  doc.strokeColor(ink.brassDark).lineWidth(0.35).addContent(`${corners}S`);
  frame(outer - 3)
    .lineWidth(1.2)
    .strokeColor(ink.brassDark)
    .stroke();
  frame(outer).lineWidth(0.4).stroke();
  frame(inner).lineWidth(0.4).stroke();
  frame(inner + 3.5)
    .lineWidth(0.9)
    .strokeColor(ink.lacquer)
    .stroke();
}

/**
 * Says that the paper shows demo data: in a line that interrupts the frame, and `across` the sheet, faintly, where no
 * other mark stands.
 */
export function drawDemoMark(paper: Paper, across: boolean): void {
  const { doc } = paper;
  if (across) drawAcross(paper);
  const text = capitals(word('certificate.demoLine'));
  const width = paper.measure('bold')(text, 8.5) + text.length * 0.8 + 24;
  const top = sheet.height - sheet.band.inner + 1;
  const x = sheet.width / 2;
  doc.rect(x - width / 2, top, width, sheet.band.inner - sheet.band.outer - 2).fill('white');
  const style = { face: 'bold', color: ink.lacquer, align: 'centre', spacing: 0.8 } as const;
  paper.line(text, { x, top: top + 5.6, size: 8.5, ...style });
}

function drawAcross(paper: Paper): void {
  const { doc } = paper;
  const [x, y] = [sheet.width / 2, sheet.height / 2];
  doc
    .save()
    .rotate(-24, { origin: [x, y] })
    .fillOpacity(0.07);
  paper.line(word('demo'), { x, top: y - 46, size: 60, face: 'bold', color: ink.lacquer, align: 'centre' });
  doc.restore().fillOpacity(1);
}
