import { capitals } from '../certificate/words';
import { type Pages, page, type Style } from './pdf-pages';
import type { Frame } from './report-parts';

/** Two columns: who issues the paper, and the national title; the second is wide enough for its motto on one line. */
const left = { x: page.left, width: page.width * 0.42 };
const right = { x: page.left + page.width * 0.44, width: page.width * 0.56 };

type Column = typeof left;

function block(pages: Pages, words: string, column: Column, y: number, style: Style): number {
  const { size = 13 } = style;
  let at = y;
  for (const line of pages.lines(words, column.width, style)) {
    pages.line(line, column.x, at, column.width, { ...style, align: 'center' });
    at += size * 1.3;
  }
  return at;
}

function rule(pages: Pages, column: Column, y: number, length: number): void {
  const middle = column.x + column.width / 2;
  pages.doc
    .moveTo(middle - length / 2, y)
    .lineTo(middle + length / 2, y)
    .lineWidth(0.7)
    .strokeColor('#1a1a1a')
    .stroke();
}

/** The issuing body above its line and the number of the paper. */
function drawBody(pages: Pages, frame: Frame): number {
  let y = block(pages, capitals(frame.organiser), left, page.top, { size: 12 });
  y = block(pages, capitals(frame.body), left, y, { face: 'bold', size: 12 });
  rule(pages, left, y + 2, left.width / 3);
  return block(pages, frame.number, left, y + 8, {});
}

/** National title and motto, the motto underlined over its own width, then place and date. */
function drawNation(pages: Pages, frame: Frame): number {
  let y = block(pages, capitals(frame.nation), right, page.top, { face: 'bold', size: 12 });
  y = block(pages, frame.motto, right, y, { face: 'bold' });
  rule(pages, right, y + 2, pages.doc.font('bold', 13).widthOfString(frame.motto));
  return block(pages, frame.placeAndDate, right, y + 8, { face: 'italic' });
}

/** Draws the head: both columns, then kind and subject of the paper with a short line below. */
export function drawHead(pages: Pages, frame: Frame): void {
  const whole = { x: page.left, width: page.width };
  let y = Math.max(drawBody(pages, frame), drawNation(pages, frame)) + 14;
  if (frame.demo) y = block(pages, frame.demo, whole, y, { face: 'italic' });
  y = block(pages, capitals(frame.heading), whole, y, { face: 'bold', size: 14 });
  y = block(pages, frame.subject, whole, y, { face: 'bold', size: 14 });
  rule(pages, whole, y + 3, page.width / 4);
  pages.y = y + 18;
}
