import { readCookie, writeCookie } from './cookies';

/** A message that the next page shows once: a catalogue key with its facts, never a text from outside. */
export type Flash = { key: string; facts: Record<string, string | number>; tone: 'success' | 'warning' };

const name = 'flash';

export function flashCookie(flash: Flash): string {
  return writeCookie(name, JSON.stringify(flash), 60);
}

export const clearedFlash = writeCookie(name, '', 0);

/** Reads the message; null where there is none or it is malformed. */
export function readFlash(cookieHeader: string | null | undefined): Flash | null {
  const text = readCookie(cookieHeader, name);
  if (!text) return null;
  try {
    const { key, facts, tone } = JSON.parse(text);
    return typeof key === 'string' && /^[\w.-]{1,80}$/.test(key) ? { key, facts: facts ?? {}, tone } : null;
  } catch {
    return null;
  }
}
