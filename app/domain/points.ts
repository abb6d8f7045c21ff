/**
 * Points are integers in hundredths everywhere: 10.5 points are 1050. Text with a decimal point is what files carry;
 * separators of a language are put in for people only.
 */
const pattern = /^[0-9]{1,6}(\.[0-9]{1,2})?$/;

/** Reads a decimal text such as "10.5" into hundredths (1050); null when it is not `^[0-9]{1,6}(\.[0-9]{1,2})?$`. */
export function parsePoints(text: string): number | null {
  if (!pattern.test(text)) return null;
  const [whole, fraction = ''] = text.split('.') as [string, string?];
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Writes hundredths (0 or more) as the shortest decimal text: 1050 → "10.5", 7000 → "70". */
export function pointsText(hundredths: number): string {
  const rest = hundredths % 100;
  const whole = String((hundredths - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}

/** Marks that part a number for people: Vietnamese writes 1.234,5. */
export type Separators = { decimal: string; thousands: string };

/** Puts the separators of a language into a decimal text such as "-1234.50". */
export function withSeparators(decimal: string, separators: Separators): string {
  const [whole, fraction] = decimal.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=([0-9]{3})+$)/g, separators.thousands);
  return fraction === undefined ? grouped : `${grouped}${separators.decimal}${fraction}`;
}

/** Hundredths as people read them, as short as possible: 1050 → "10,5". */
export function formatPoints(hundredths: number, separators: Separators): string {
  return withSeparators(pointsText(hundredths), separators);
}
