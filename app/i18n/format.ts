import type { Locale } from './locale';

/**
 * Numbers, points, days and moments as people here write them: 1.234,5 · 8,5 · 05/11/2026 · 14:32 05/11/2026. Done by
 * arithmetic rather than by the platform's tables, so that server, browser and documents never differ.
 */
const signs: Record<Locale, { thousands: string; decimal: string }> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** Viet Nam's clock is seven hours ahead of UTC all year round. */
const ahead = 7 * 3_600_000;

/** A number with separators; `decimals` fixes the places (rounded half away from zero), else up to 2 as needed. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const places = decimals ?? 2;
  const fixed = Math.round(Math.abs(value) * 10 ** places)
    .toString()
    .padStart(places + 1, '0');
  const whole = fixed.slice(0, fixed.length - places);
  const part = fixed.slice(fixed.length - places);
  return written(
    value < 0 && Number(fixed) !== 0,
    whole,
    decimals === undefined ? part.replace(/0+$/, '') : part,
    locale,
  );
}

/** Points in hundredths, exactly: 850 is 8,5 and 10000 is 100. */
export function formatPoints(hundredths: number, locale: Locale): string {
  const digits = Math.abs(hundredths).toString().padStart(3, '0');
  return written(hundredths < 0, digits.slice(0, -2), digits.slice(-2).replace(/0+$/, ''), locale);
}

/** Points written as a decimal text ("10.5"), with the sign of a language: 10,5. */
export function pointsIn(locale: Locale, decimal: string): string {
  return decimal.replace('.', signs[locale].decimal);
}

/** The day of a moment (ISO 8601) on Viet Nam's clock: 05/11/2026. */
export function formatDate(at: string): string {
  return formatDay(local(at).slice(0, 10));
}

/** Hour and day of a moment on Viet Nam's clock: 14:32 05/11/2026. */
export function formatDateTime(at: string): string {
  return `${formatTime(at)} ${formatDate(at)}`;
}

/** The hour of a moment on Viet Nam's clock: 14:32. */
export function formatTime(at: string): string {
  return local(at).slice(11, 16);
}

/** A day of the calendar, YYYY-MM-DD as dd/mm/yyyy; any other text as it is. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}/${month}/${year}` : day;
}

function local(at: string): string {
  return new Date(Date.parse(at) + ahead).toISOString();
}

function written(minus: boolean, whole: string, part: string, locale: Locale): string {
  const { thousands, decimal } = signs[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${minus ? '−' : ''}${grouped}${part ? decimal + part : ''}`;
}
