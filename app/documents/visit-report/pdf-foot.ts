import { capitals } from '../certificate/words';
import { type Pages, page, type Style, text } from './pdf-pages';
import type { Frame } from './report-parts';

const half = page.width / 2;

/** The foot: recipients left, the signer right; kept together on a page. */
export function drawFoot(pages: Pages, frame: Frame): void {
  const signer = [
    { words: capitals(frame.forTeam), style: { face: 'bold' } as Style },
    { words: capitals(frame.leaderTitle), style: { face: 'bold' } as Style },
  ];
  const names = pages.lines(frame.leader, half, { face: 'bold' });
  const room = 4 * text.line;
  pages.need(text.line * (signer.length + names.length + 2) + room);
  pages.y += 10;
  const top = pages.y;
  const [first, ...others] = frame.recipients;
  pages.line(first ?? '', page.left, top, half, { face: 'italic', size: 12 });
  for (const [index, line] of others.entries()) {
    pages.line(line, page.left, top + 16 + index * 14, half, { size: 11 });
  }
  const x = page.left + half;
  for (const [index, { words, style }] of signer.entries()) {
    pages.line(words, x, top + index * text.line, half, { ...style, align: 'center' });
  }
  for (const [index, line] of names.entries()) {
    const y = top + signer.length * text.line + room + index * text.line;
    pages.line(line, x, y, half, { face: 'bold', align: 'center' });
  }
  pages.y = top + (signer.length + names.length) * text.line + room + 10;
  for (const line of pages.lines(frame.digest, page.width, { size: 11 })) {
    pages.need(14);
    pages.line(line, page.left, pages.y, page.width, { size: 11 });
    pages.y += 14;
  }
}
