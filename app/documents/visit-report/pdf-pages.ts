import type { Face } from '../certificate/fonts';
import { a4, collected, openDocument } from '../certificate/paper';
import { evenLines } from '../certificate/wrap';

const millimetre = 72 / 25.4;

/** A4 upright with the margins of administrative papers: 20 above and below, 30 left, 15 right (millimetres). */
export const page = {
  left: 30 * millimetre,
  right: a4[0] - 15 * millimetre,
  top: 20 * millimetre,
  bottom: a4[1] - 20 * millimetre,
  width: a4[0] - 45 * millimetre,
};

/** Size of the text and its line, in points. */
export const text = { size: 13, line: 17 };

const ink = '#1a1a1a';

export type Style = { face?: Face; size?: number; align?: 'left' | 'center' | 'right' };

/** Pages that fill from the top; `y` is where the next thing goes. */
export type Pages = {
  doc: PDFKit.PDFDocument;
  y: number;
  /** Breaks a text into lines no wider than the width, whatever its words are; the first is shorter by `first`. */
  lines(text: string, width: number, style?: Style, first?: number): string[];
  /** Breaks a title into lines of even width. */
  evenly(text: string, width: number, style?: Style): string[];
  /** Writes one line in a column. */
  line(text: string, x: number, y: number, width: number, style?: Style): void;
  /** Goes on to the next page where less than this height is left; answers whether it did. */
  need(height: number): boolean;
  bytes(): Promise<Uint8Array>;
};

/** Opens the pages of a document. */
export function openPages(info: PDFKit.DocumentInfo): Pages {
  const doc = openDocument({ size: 'A4', info, bufferPages: true });
  const measure = (face: Face) => (part: string, size: number) => doc.font(face, size).widthOfString(part);
  const pages: Pages = {
    doc,
    y: page.top,
    lines: (words, width, { face = 'regular', size = text.size } = {}, first = 0) => {
      const own = (part: string) => measure(face)(part, size);
      return words.split('\n').flatMap((one, index) => fullLines(one, width, own, index === 0 ? first : 0));
    },
    evenly: (words, width, { face = 'regular', size = text.size } = {}) =>
      evenLines(words, size, width, measure(face)),
    line(words, x, y, width, { face = 'regular', size = text.size, align = 'left' } = {}) {
      const free = width - measure(face)(words, size);
      const indent = { left: 0, center: free / 2, right: free }[align];
      doc
        .font(face, size)
        .fillColor(ink)
        .text(words, x + indent, y, { lineBreak: false });
    },
    need(height) {
      if (pages.y + height <= page.bottom) return false;
      doc.addPage();
      pages.y = page.top;
      return true;
    },
    bytes: () => finished(doc, pages),
  };
  return pages;
}

/** Lines as full as they go: text that runs on, not a title. A word wider than a line is cut between letters. */
function fullLines(words: string, width: number, measure: (part: string) => number, first: number) {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width - (lines.length === 0 ? first : 0)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = evenLines(word, 1, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/** Numbers the pages from the second on, in the middle of the upper margin, and closes the document. */
function finished(doc: PDFKit.PDFDocument, pages: Pages): Promise<Uint8Array> {
  const { count } = doc.bufferedPageRange();
  for (let number = 2; number <= count; number += 1) {
    doc.switchToPage(number - 1);
    pages.line(String(number), page.left, page.top / 2 - 4, page.width, { align: 'center' });
  }
  return collected(doc);
}
