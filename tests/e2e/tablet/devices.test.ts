import { type Browser, expect, test } from '@playwright/test';
import { TabletDriver } from '../../support/tablet-driver';
import { type Hall, openHall } from '../../support/tablet-hall';

const email = 'giam-khao-5@demo.example';
let hall: Hall;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  hall = await openHall();
});
test.afterAll(() => hall.close());

async function contextOf(browser: Browser) {
  return browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 } });
}

test('two tablets of one juror that differ keep both marks until he decides', async ({ browser }) => {
  const [one, two] = [
    await TabletDriver.prepared(await contextOf(browser), email, hall.round),
    await TabletDriver.prepared(await contextOf(browser), email, hall.round),
  ];
  const [entry = ''] = await hall.entriesOf(email);
  for (const tablet of [one, two]) await tablet.openSheet(entry);
  await one.context.setOffline(true);
  await one.mark('1.1').fill('1');
  await one.saved();
  await two.mark('1.1').fill('2');
  await two.sent();
  await one.context.setOffline(false);
  await expect(one.line).toContainText('Hai máy ghi khác nhau', { timeout: 30_000 });
  expect((await hall.headsOf(email, entry))['1.1']).toBe(200);
  await one.page.getByRole('button', { name: 'Giữ 1' }).click();
  await one.sent();
  expect((await hall.headsOf(email, entry))['1.1']).toBe(100);
  await expect(two.mark('1.1')).toHaveValue('1', { timeout: 45_000 });
  await one.context.close();
  await two.context.close();
});

test('a clock two years off changes neither what is saved nor its order', async ({ browser }) => {
  const context = await contextOf(browser);
  await context.addInitScript(() => {
    const off = 2 * 365 * 86_400_000;
    const now = Date.now.bind(Date);
    Date.now = () => now() - off;
  });
  const tablet = await TabletDriver.prepared(context, email, hall.round);
  const entry = (await hall.entriesOf(email))[1] ?? '';
  await tablet.openSheet(entry);
  await tablet.mark('1.1').fill('1');
  await tablet.saved();
  await tablet.mark('1.1').fill('2');
  await tablet.sent();
  expect((await hall.headsOf(email, entry))['1.1']).toBe(200);
  await context.close();
});

test('five wrong PINs make the next one wait, a locked tablet shows nothing of the work, one tab holds the pen', async ({
  browser,
}) => {
  const tablet = await TabletDriver.prepared(await contextOf(browser), email, hall.round);
  const { page, context } = tablet;
  const entry = (await hall.entriesOf(email))[2] ?? '';
  await tablet.openSheet(entry);
  await page.getByRole('button', { name: 'Khóa máy, chuyển người' }).click();
  await expect(tablet.mark('1.1')).toHaveCount(0);
  await tablet.unlock();
  await tablet.openSheet(entry);
  const second = new TabletDriver(context, await context.newPage(), hall.round);
  await second.reopen();
  await second.show(entry);
  await expect(second.line).toContainText('ở cửa sổ khác');
  await expect(second.mark('1.1')).toHaveCount(0);
  await page.close();
  await second.mark('1.1').fill('2');
  await second.saved();
  await second.page.getByRole('button', { name: 'Khóa máy, chuyển người' }).click();
  for (let tries = 0; tries < 5; tries += 1) {
    await second.page.getByLabel('Mã PIN 6 số').fill('000000');
    await second.page.getByRole('button', { name: 'Mở', exact: true }).click();
    await expect(second.page.getByText(/Mã PIN không đúng|Thử lại sau/).first()).toBeVisible();
    await expect(second.page.getByLabel('Mã PIN 6 số')).toHaveValue('');
  }
  await expect(second.page.getByText('Thử lại sau')).toBeVisible();
  await context.close();
});
