/** The rows below the header of each table of a Markdown text, cell by cell, by the heading that stands above it. */
export function markdownTables(text: string): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let heading = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (!line.startsWith('|')) continue;
    const row = line.split('|').slice(1, -1);
    tables.set(heading, [...(tables.get(heading) ?? []), row.map((cell) => cell.trim())]);
  }
  return new Map([...tables].map(([name, rows]) => [name, rows.slice(2)]));
}
