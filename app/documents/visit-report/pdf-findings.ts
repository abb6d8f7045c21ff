import { type Pages, page, text } from './pdf-pages';
import type { Part } from './report-parts';

const pad = 5;
const shares = [0.42, 0.2, 0.38];
const columns = shares.map((share, index) => ({
  x: page.left + page.width * shares.slice(0, index).reduce((sum, one) => sum + one, 0),
  width: page.width * share,
}));

type Cell = readonly string[];

/** The table of findings: rows that are higher than what is left of a page go on over it, ruled on both. */
export function drawFindings(pages: Pages, { head, rows }: Extract<Part, { kind: 'findings' }>): void {
  drawRow(pages, head, true);
  for (const row of rows) drawRow(pages, row, false);
  pages.y += 8;
}

function drawRow(pages: Pages, row: readonly string[], head: boolean): void {
  const face = head ? 'bold' : 'regular';
  let cells: Cell[] = row.map((words, index) =>
    pages.lines(words, (columns[index]?.width ?? 0) - pad * 2, { face }),
  );
  do {
    const wanted = Math.max(...cells.map((cell) => cell.length), 1);
    pages.need(Math.min(wanted, 3) * text.line + pad * 2);
    const room = Math.floor((page.bottom - pages.y - pad * 2) / text.line);
    const height = Math.min(wanted, room);
    drawCells(
      pages,
      cells.map((cell) => cell.slice(0, height)),
      height,
      face,
    );
    cells = cells.map((cell) => cell.slice(height));
  } while (cells.some((cell) => cell.length > 0));
}

function drawCells(pages: Pages, cells: readonly Cell[], height: number, face: 'bold' | 'regular'): void {
  const high = height * text.line + pad * 2;
  for (const [index, { x, width }] of columns.entries()) {
    pages.doc.rect(x, pages.y, width, high).lineWidth(0.5).strokeColor('#1a1a1a').stroke();
    for (const [line, words] of (cells[index] ?? []).entries()) {
      const align = face === 'bold' ? 'center' : 'left';
      pages.line(words, x + pad, pages.y + pad + line * text.line, width - pad * 2, { face, align });
    }
  }
  pages.y += high;
}
