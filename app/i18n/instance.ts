import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pointsIn } from './format';
import type { Locale } from './locale';

/**
 * Makes a translator over one catalogue; a missing key shows as itself and fails the catalogue test. A blank
 * `{{max, points}}` takes a decimal text such as "8.5" and shows it with the language's own sign.
 */
export function createI18n(locale: Locale, catalogue: object): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: locale,
    resources: { [locale]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  instance.services.formatter?.add('points', (decimal) => pointsIn(locale, String(decimal)));
  return instance;
}
