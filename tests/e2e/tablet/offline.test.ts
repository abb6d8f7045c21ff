import { type Browser, expect, test } from '@playwright/test';
import { TabletDriver } from '../../support/tablet-driver';
import { type Hall, openHall } from '../../support/tablet-hall';

const email = 'giam-khao-2@demo.example';
let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

const size = { width: 1024, height: 768 };
const newContext = (browser: Browser) => browser.newContext({ baseURL: hall.origin, viewport: size });

test('a tablet that was made ready a moment ago goes on without a network, with no reload between', async ({
  browser,
}) => {
  const context = await newContext(browser);
  const { page } = await TabletDriver.prepared(context, email, hall.round);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Danh sách' }).first().click();
  await expect(page.getByRole('button', { name: 'Quét nhãn' })).toBeVisible();
  await page.getByRole('link', { name: 'Rà soát và ký' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rà soát');
  await context.close();
});

test('a whole sheet without network, over a reload and a new day, arrives when the network is back', async ({
  browser,
}) => {
  const context = await newContext(browser);
  const complaints: string[] = [];
  const tablet = await TabletDriver.prepared(context, email, hall.round);
  tablet.page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  const [entry = ''] = await hall.entriesOf(email);
  hall.proxy.mode = 'gone';
  await context.setOffline(true);
  await tablet.page.reload();
  await tablet.unlock();
  await tablet.openSheet(entry);
  const fields = tablet.page.locator('[id^="mark-"]:is(input)');
  const count = await fields.count();
  expect(count).toBeGreaterThan(5);
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill('1');
  await tablet.saved();
  await tablet.page.reload();
  await tablet.unlock();
  await tablet.openSheet(entry);
  for (let index = 0; index < count; index += 1) await expect(fields.nth(index)).toHaveValue('1');
  expect(await hall.headsOf(email, entry)).toEqual({});
  hall.proxy.mode = 'pass';
  await context.setOffline(false);
  await tablet.sent();
  expect(Object.values(await hall.headsOf(email, entry))).toEqual(Array(count).fill(100));
  expect(complaints).toEqual([]);
  await context.close();
});
