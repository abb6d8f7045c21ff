import type { Request } from 'express';
import { type Locale, localeOf } from '~/i18n/locale';
import { readCookie } from '../cookies';

/** A page that everybody sees alike: its address and the reader's two choices. */
export type PageKey = { path: string; query: string; locale: Locale; theme: 'light' | 'dark' | 'auto' };

/** Front page, results, products, certificate checks, open data. */
const pages = /^\/(?:results(?:\/[\w-]{1,40})?|products\/[\w-]{1,60}|v\/[\w-]{1,40}|open)?$/;

const longestQuery = 400;

/**
 * The key of a request for such a page, or null: somebody signed in, a message waiting to be shown and the framework's
 * own data requests are answered one by one.
 */
export function keyOf(req: Request, sessionCookie: string): PageKey | null {
  if (req.method !== 'GET' && req.method !== 'HEAD') return null;
  const cookie = req.get('Cookie');
  const own = readCookie(cookie, sessionCookie) !== undefined || readCookie(cookie, 'flash') !== undefined;
  const [path = '', query = ''] = req.originalUrl.split('?', 2);
  if (own || !pages.test(path) || query.length > longestQuery || /(?:^|&)_data=/.test(query)) return null;
  const theme = readCookie(cookie, 'theme');
  return {
    path,
    query,
    locale: localeOf(readCookie(cookie, 'language')),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** The key as one text. */
export function keyText({ path, query, locale, theme }: PageKey): string {
  return `${locale} ${theme} ${path}?${query}`;
}
