import { translator } from '~/i18n/translator';

/** The words of papers, in Vietnamese whatever the language of the page that asks for them: they are official acts. */
const translate = translator('vi');

/** A text of the catalogue's `documents`, its blanks filled, in NFC. */
export function word(key: string, facts: Record<string, string | number> = {}): string {
  return translate(`documents.${key}`, facts).normalize('NFC');
}

/** Capitals as Vietnamese writes them. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/**
 * A day (YYYY-MM-DD) as papers write it: "ngày 05 tháng 02 năm 2026". Days below 10 and months below 3 take a zero, so
 * that no digit can be put before them (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return word('fullDate', { day: date, month: Number(month) < 3 ? month : Number(month), year });
}
