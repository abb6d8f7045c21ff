import type { PastRow, PublishedRow } from '~/domain/publication';
import { translator } from '~/i18n/translator';

/** A published list as a table for spreadsheets: columns of the decision's annex, UTF-8 with a byte-order mark. */

type Cell = string | number | null | undefined;

/** What a spreadsheet would read as the start of a formula, behind any blanks. */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A cell as text: a beginning that could run as a formula is disarmed by an apostrophe, then quoted where needed. */
export function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of a table, parted by CR LF as RFC 4180 wants, after a byte-order mark. */
function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

const t = translator('vi');
const heads = (columns: readonly string[]) => columns.map((column) => t(`publicPages.csv.${column}`));
const annex = ['number', 'product', 'producer', 'address', 'group', 'province', 'code'] as const;

/** The list of a round; columns of score and rank are there only where some row has them. */
export function resultsCsv(rows: readonly PublishedRow[]): string {
  const scored = rows.some((row) => row.score !== null);
  const columns = [...annex, ...(scored ? ['score', 'rank'] : []), 'remark'];
  const lines = rows.map((row) => [
    row.number,
    row.product,
    row.producer,
    row.address,
    t(`domain.group.${row.group}`),
    row.provinceName,
    row.entry,
    ...(scored ? [row.score, row.rank] : []),
    row.invented || row.producerInvented ? t('publicPages.csv.invented') : '',
  ]);
  return csvText([heads(columns), ...lines]);
}

/** The known products of a past round, each with its source. */
export function pastCsv(rows: readonly PastRow[]): string {
  const lines = rows.map((row, index) => [
    index + 1,
    row.product,
    row.producer,
    t(`domain.group.${row.group}`),
    row.provinceName,
    row.source,
  ]);
  return csvText([heads(['number', 'product', 'producer', 'group', 'province', 'source']), ...lines]);
}
