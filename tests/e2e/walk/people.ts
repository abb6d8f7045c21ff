import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Locale } from '~/i18n/locale';
import { type Translate, translator } from '~/i18n/translator';
import { fill, press } from './forms';

/** One walk through the selection in one language: a regional edition and the national one after it, and its people. */
export type Walk = {
  browser: Browser;
  locale: Locale;
  t: Translate;
  /** The year of the regional edition. */
  year: number;
  /** The round that is walked through. */
  round: string;
  people: Map<string, Page>;
};

export const password = 'thuyền giấy trôi sông';

const sizes: Record<string, BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  tablet: { viewport: { width: 1180, height: 820 }, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
};

export function beginWalk(browser: Browser, locale: Locale, year: number): Walk {
  return { browser, locale, t: translator(locale), year, round: `${year}-BAC`, people: new Map() };
}

/** The address that a person of this walk signs in with. */
export const emailOf = ({ locale, year }: Walk, who: string) => `${who}-${locale}-${year}@walk.example`;

/** Somebody comes to the product with a browser of their own and, in the English walk, turns the switch. */
export async function arrive(walk: Walk, who: string, size: keyof typeof sizes = 'desktop'): Promise<Page> {
  const context = await walk.browser.newContext({ locale: 'vi-VN', ...sizes[size] });
  const page = await context.newPage();
  await page.goto('/');
  if (walk.locale === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.locator(`html[lang="${walk.locale}"]`).waitFor();
  walk.people.set(who, page);
  return page;
}

/** The page of somebody who has arrived. */
export function pageOf(walk: Walk, who: string): Page {
  const page = walk.people.get(who);
  if (!page) throw new Error(`${who} has not arrived`);
  return page;
}

export async function signIn(walk: Walk, who: string): Promise<Page> {
  const page = await arrive(walk, who);
  await page.goto('/sign-in');
  await fill(page, { email: emailOf(walk, who), password });
  await press(page, walk.t('account.signIn.act'));
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

/** Opens the link of an invitation as a new person and sets a password. */
export async function acceptInvitation(
  walk: Walk,
  who: string,
  link: string,
  size: keyof typeof sizes = 'desktop',
): Promise<Page> {
  const page = await arrive(walk, who, size);
  await page.goto(new URL(link).pathname);
  await fill(page, { title: 'Chuyên viên', password, passwordAgain: password });
  await press(page, walk.t('account.invitation.accept'));
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
  return page;
}

/** Reads the link of an invitation that has just been sent. */
export async function invitationLink(page: Page): Promise<string> {
  return page.locator('main [name="link"]').inputValue();
}
