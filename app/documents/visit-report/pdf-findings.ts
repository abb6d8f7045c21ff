import { type Pages, page, text } from './pdf-pages';
import type { Part } from './report-parts';

const pad = 5;
const shares = [0.42, 0.2, 0.38];
const columns = shares.map((share, index) => ({
  x: page.left + page.width * shares.slice(0, index).reduce((sum, one) => sum + one, 0),
  width: page.width * share,
}));

type Cell = readonly string[];

/**
 * The table of findings, its head on each of its pages: rows that are higher than what is left of a page go on over it,
 * ruled on both.
 */
export function drawFindings(pages: Pages, { head, rows }: Extract<Part, { kind: 'findings' }>): void {
  drawHead(pages, head);
  for (const row of rows) drawRow(pages, row, head);
  pages.y += 8;
}

/** What a table takes at least: its head and the first lines of a row. */
export const leastTable = text.line * 4 + pad * 4;

const cellsOf = (pages: Pages, row: readonly string[], face: 'bold' | 'regular'): Cell[] =>
  row.map((words, index) => pages.lines(words, (columns[index]?.width ?? 0) - pad * 2, { face }));

const highest = (cells: readonly Cell[]) => Math.max(...cells.map((cell) => cell.length), 1);

function drawHead(pages: Pages, head: readonly string[]): void {
  const cells = cellsOf(pages, head, 'bold');
  drawCells(pages, cells, highest(cells), 'bold');
}

function drawRow(pages: Pages, row: readonly string[], head: readonly string[]): void {
  let cells = cellsOf(pages, row, 'regular');
  do {
    const wanted = highest(cells);
    if (pages.need(Math.min(wanted, 3) * text.line + pad * 2)) drawHead(pages, head);
    const room = Math.floor((page.bottom - pages.y - pad * 2) / text.line);
    const height = Math.min(wanted, room);
    drawCells(
      pages,
      cells.map((cell) => cell.slice(0, height)),
      height,
      'regular',
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
