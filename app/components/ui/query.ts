/**
 * The query of a page with some parameters changed, for links that sort, filter or turn pages and keep the rest.
 * `null` and the empty string take a parameter away. Answers `?a=1&b=2`, or `?` where nothing is left.
 */
export function queryWith(search: string, changes: Record<string, string | number | null>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, String(value));
  }
  return `?${query}`;
}
