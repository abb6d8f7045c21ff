/** A whole number of an address or a query, up to four digits; null for any other text, and for none. */
export function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
