/** Instants as text: ISO 8601 with seconds and an offset, of a day that the calendar has. */
const pattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const shortMonths = ['04', '06', '09', '11'];

function lastDay(year: number, month: string): number {
  if (month !== '02') return shortMonths.includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether a text is an instant such as "2024-05-10T08:00:00Z". */
export function isInstant(text: string): boolean {
  if (!pattern.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || day <= lastDay(Number(text.slice(0, 4)), text.slice(5, 7));
}
