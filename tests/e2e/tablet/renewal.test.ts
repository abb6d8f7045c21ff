import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Hall, openHall } from '../../support/tablet-hall';
import { juror, productOf, tabletIn } from './room';

const newer = 'binh-chon-tablet-newer';
const sync = '**/api/tablet/sync';
let hall: Hall;

test.beforeEach(async () => {
  hall = await openHall();
});
test.afterEach(() => hall.close());

/** The server has a newer app: another worker, and another document that names itself. */
function publishNewer(): void {
  const { rewrites } = hall.proxy;
  rewrites.set('/service-worker.js', (text) => text.replaceAll(/binh-chon-tablet-[0-9a-f]{16}/g, newer));
  rewrites.set('/jury/tablet', (text) => text.replace('<html ', '<html data-app="newer" '));
}

/** The app of this build speaks an older protocol than its server, the newer one does not. */
async function growOld(context: BrowserContext, page: Page): Promise<void> {
  await context.route(sync, async (route) => {
    const said = route.request().postDataJSON();
    const old = (await page.locator('html[data-app="newer"]').count()) === 0;
    await route.continue({ postData: JSON.stringify(old ? { ...said, protocol: 0 } : said) });
  });
}

const tooOld = (page: Page) => page.getByText('Ứng dụng trên máy đã cũ nên máy chủ không nhận.');
const isNewer = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-app', 'newer', { timeout: 60_000 });

test('an app that is too old for the server keeps everything, says what to do, and the newer one goes on', async ({
  browser,
}) => {
  const { id } = await productOf(hall, 7);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await tablet.mark('1.1').fill('1');
  await tablet.sent();
  await growOld(context, page);
  await tablet.mark('1.2').fill('2');
  await tablet.saved();
  await expect(tooOld(page)).toBeVisible();
  await expect(tablet.line).toContainText('chưa gửi');
  publishNewer();
  await page.getByRole('button', { name: 'Cập nhật ứng dụng' }).click();
  await isNewer(page);
  await expect(page.getByText('Còn 1 thay đổi chưa gửi')).toBeVisible();
  expect(await hall.headsOf(juror.email, id)).toEqual({ '1.1': 100 });
  await tablet.unlock();
  await tablet.openSheet(id);
  await expect(tablet.mark('1.2')).toHaveValue('2');
  await tablet.sent(60_000);
  await expect(tooOld(page)).toHaveCount(0);
  expect(await hall.headsOf(juror.email, id)).toEqual({ '1.1': 100, '1.2': 200 });
  expect(await hall.operationsOf(juror.email, id, '1.2')).toBe(1);
  expect(await page.evaluate(() => caches.keys())).toEqual([newer]);
  await context.close();
});

test('a server that takes the app again is said to, without a newer app', async ({ browser }) => {
  const { id } = await productOf(hall, 8);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await growOld(context, page);
  await tablet.mark('1.1').fill('1');
  await expect(tooOld(page)).toBeVisible();
  await context.unroute(sync);
  await tablet.sent(60_000);
  await expect(tooOld(page)).toHaveCount(0);
  expect(await hall.headsOf(juror.email, id)).toEqual({ '1.1': 100 });
  await context.close();
});

test('a newer app waits while a sheet is open and takes over when the tablet is locked', async ({
  browser,
}) => {
  const { id } = await productOf(hall, 9);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  publishNewer();
  await page.getByRole('button', { name: 'Máy này' }).click();
  await page.getByRole('button', { name: 'Gửi và tải ngay' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Có phiên bản mới của ứng dụng.')).toBeVisible({ timeout: 30_000 });
  await tablet.openSheet(id);
  await context.setOffline(true);
  await tablet.mark('1.1').fill('1');
  await tablet.saved();
  await expect(page.locator('html:not([data-app])')).toHaveCount(1);
  await page.getByRole('button', { name: 'Khóa máy, chuyển người' }).click();
  await isNewer(page);
  await tablet.unlock();
  await tablet.openSheet(id);
  await expect(tablet.mark('1.1')).toHaveValue('1');
  await context.setOffline(false);
  await tablet.sent();
  await context.close();
});
