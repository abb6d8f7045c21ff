/** Languages of the product: Vietnamese first, English beside it. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Reads a locale from outside; anything unknown is Vietnamese. */
export function localeOf(text: string | null | undefined): Locale {
  return text === 'en' ? 'en' : 'vi';
}
