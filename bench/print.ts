/** A time as the tables print it: three figures at most. */
export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return '–';
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

/** Lays out rows of cells as plain text: the first column to the left, the others to the right. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...body.map(line)].join('\n');
}
