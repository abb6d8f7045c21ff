import type { Translate } from '~/i18n/translator';

/**
 * What a page route tells the shell, as `export const handle: PageHandle = {…}`. The deepest route that says something
 * is heard.
 */
export type PageHandle = {
  /** The document's title before " – Bình Chọn": a key of the catalogue, or made from the route's loader data. */
  title?: string | ((data: never, t: Translate) => string);
  /**
   * `page` 76rem (the default), `narrow` 48rem for forms and texts, `wide` 100rem for score sheets and tallies, `bare`
   * without header and footer for the live board.
   */
  layout?: 'page' | 'narrow' | 'wide' | 'bare';
  /** The web manifest by which the page is installed as an app, where it is one of its own. */
  manifest?: string;
};

type Match = { handle?: unknown; data?: unknown };

/** The layout the deepest route asks for. */
export function layoutOf(matches: readonly Match[]): NonNullable<PageHandle['layout']> {
  return matches.map(handleOf).findLast((handle) => handle.layout)?.layout ?? 'page';
}

/** The web manifest of the page. */
export function manifestOf(matches: readonly Match[]): string {
  return matches.map(handleOf).findLast((handle) => handle.manifest)?.manifest ?? '/manifest.webmanifest';
}

/** The document's title: the deepest route's own, then the product's name. A route that was refused has no data. */
export function titleOf(matches: readonly Match[], t: Translate): string {
  const match = matches.findLast((one) => handleOf(one).title && one.data != null);
  const title = match && handleOf(match).title;
  const said = typeof title === 'function' ? title(match?.data as never, t) : title && t(title);
  return said ? `${said} – ${t('ui.product')}` : `${t('ui.product')} – ${t('ui.programme')}`;
}

function handleOf({ handle }: Match): PageHandle {
  return (handle ?? {}) as PageHandle;
}
