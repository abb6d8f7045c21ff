import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Locale } from './locale';
import type { Translate } from './translator';

/**
 * The translator of the page's language, for components. It reads the provider's instance itself: the hook of the
 * package copies that whole instance for every component that asks, a quarter of the time a long list takes to render.
 */
export function useT(): Translate {
  const { i18n } = useContext(I18nContext);
  return (key, facts) => i18n.t(key, facts ?? {}) as string;
}

/** The page's language, for formatting. */
export function useLocale(): Locale {
  return useContext(I18nContext).i18n.language === 'en' ? 'en' : 'vi';
}
