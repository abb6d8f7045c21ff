import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './i18n/instance';
import { localeOf } from './i18n/locale';

/** Wakes the page in the browser, with the catalogue of its own language only; the tablet's page has its own part. */
const catalogues = {
  vi: async () => (await import('./i18n/vi')).vi,
  en: async () => (await import('./i18n/en')).en,
};

const ofTablet = {
  vi: async () => (await import('./i18n/vi/tablet-page')).tabletPage,
  en: async () => (await import('./i18n/en/tablet-page')).tabletPage,
};

const locale = localeOf(document.documentElement.lang);
const wanted = window.location.pathname === '/jury/tablet' ? ofTablet : catalogues;
const i18n = createI18n(locale, await wanted[locale]());

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
