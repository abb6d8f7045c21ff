import type { i18n } from 'i18next';
import { en } from './en';
import { createI18n } from './instance';
import type { Locale } from './locale';
import { vi } from './vi';

/** Looks a text up by its key and fills its blanks. */
export type Translate = (key: string, facts?: Record<string, string | number>) => string;

/** Both catalogues, for the server: pages, mail and documents. They never change after start. */
const instances: Record<Locale, i18n> = { vi: createI18n('vi', vi), en: createI18n('en', en) };

/** The i18next instance of a locale, for rendering pages on the server. */
export function serverI18n(locale: Locale): i18n {
  return instances[locale];
}

/** The translator of a locale, on the server. */
export function translator(locale: Locale): Translate {
  return (key, facts) => instances[locale].t(key, facts ?? {}) as string;
}
