import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoAccounts } from '../../seeds/editions/accounts';
import type { ScreenPage } from './screen-pages';

/** How a page is looked at. */
export type Look = { width: number; height: number; theme: 'light' | 'dark'; language: 'vi' | 'en' };

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What a browser of this role remembers after signing in on the page for it; nobody remembers nothing. */
export async function signedIn(browser: Browser, origin: string, role: string): Promise<Storage> {
  const context = await browser.newContext({ baseURL: origin });
  const account = demoAccounts.find((one) => one.role === role);
  if (account) {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.locator('input[name=email]').fill(account.email);
    await page.locator('input[name=password]').fill(account.password);
    await page.locator('input[name=password]').press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }
  const storage = await context.storageState();
  await context.close();
  return storage;
}

/** A browser window with a look, signed in as it was stored. */
export async function openWindow(
  browser: Browser,
  origin: string,
  storage: Storage,
  look: Look,
): Promise<BrowserContext> {
  const { width, height, theme, language } = look;
  const context = await browser.newContext({
    baseURL: origin,
    storageState: storage,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const choices = { theme, language };
  await context.addCookies(Object.entries(choices).map(([name, value]) => ({ name, value, url: origin })));
  return context;
}

/**
 * Goes to a page, by the first link of its shape where it has one, and waits until it stands still. Answers what is
 * wrong with it: a status, what the browser complains of, a page wider than its window.
 */
export async function visit(page: Page, { path, link, row }: ScreenPage): Promise<string[]> {
  const faults: string[] = [];
  const note = (text: string) => void faults.push(text);
  page.removeAllListeners('console').removeAllListeners('pageerror');
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  const target = link ? await firstLink(page, path, link, row) : path;
  if (!target) return [`no link ${link?.source} on ${path}`];
  const answer = await page.goto(target, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const status = answer?.status() ?? 0;
  if (status !== 200) note(`status ${status}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) note(`${over} px wider than its window`);
  return faults;
}

async function firstLink(page: Page, path: string, shape: RegExp, row = /(?:)/): Promise<string | undefined> {
  await page.goto(path);
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all.map((each) => ({
      path: (each as HTMLAnchorElement).pathname,
      row: each.closest('tr')?.textContent ?? '',
    })),
  );
  return links.find((each) => shape.test(each.path) && row.test(each.row))?.path;
}

/** What axe finds on the page as it stands: rule, how often, and the first place. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, impact, nodes }) => {
    return `axe ${id} (${impact}) × ${nodes.length}: ${nodes[0]?.target.join(' ')}`;
  });
}
