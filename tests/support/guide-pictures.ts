import { chromium, type Page } from '@playwright/test';
import { browserSwitches, findOrInstallBrowser } from './browser';
import { screenServer } from './screen-server';

/**
 * `npm run guide`: the pictures of the guide for jurors, of the rehearsal on a tablet held sideways, into docs/guides.
 * ORIGIN names a server that runs already.
 */
const marks = ['9', '8,5', '7', '4', '8', '6,5', '5', '6', '4', '4', '4,5', '5', '2'];

const server = await screenServer();
try {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserSwitches });
  const page = await browser.newPage({
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await fill(page, 'rehearsal-1', marks);
  await fill(page, 'rehearsal-3', marks);
  await page.locator('.sheet-foot .btn-primary').click();
  await page.locator('dialog[open] .btn-primary').click();
  await fill(page, 'rehearsal-2', marks.slice(0, 6));
  await picture(page, '', 'trang-chinh');
  await picture(page, '/e/rehearsal-1', 'phieu-cham');
  await picture(page, '/review', 'ra-soat');
  await browser.close();
} finally {
  await server.stop();
}

async function fill(page: Page, entryId: string, values: readonly string[]): Promise<void> {
  await page.goto(`${server.origin}/jury/tablet#/rehearsal/e/${entryId}`);
  for (const [place, value] of values.entries()) {
    await page.locator('.stepper input').nth(place).fill(value);
  }
}

async function picture(page: Page, view: string, name: string): Promise<void> {
  await page.goto(`${server.origin}/jury/tablet#/rehearsal${view}`);
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/guides/${name}.png`, animations: 'disabled' });
}
