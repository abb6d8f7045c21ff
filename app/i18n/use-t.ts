import { useTranslation } from 'react-i18next';
import type { Locale } from './locale';
import type { Translate } from './translator';

/** The translator of the page's language, for components. */
export function useT(): Translate {
  const { t } = useTranslation();
  return (key, facts) => t(key, facts ?? {}) as string;
}

/** The page's language, for formatting. */
export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}
