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
  const entry = (await hall.entriesOf(email))[4] ?? '';
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
  await expect(two.mark('1.1')).toHaveValue('1', { timeout: 75_000 });
  await one.context.close();
  await two.context.close();
});

test('a tablet whose numbers the server has from elsewhere is prepared anew, and all it wrote counts once', async ({
  browser,
}) => {
  const tablet = await TabletDriver.prepared(await contextOf(browser), email, hall.round);
  const entry = (await hall.entriesOf(email))[5] ?? '';
  await tablet.openSheet(entry);
  await tablet.mark('1.1').fill('1');
  await tablet.sent();
  const device = await hall.db.device.findFirstOrThrow({
    where: { accountId: (await hall.db.account.findUniqueOrThrow({ where: { email } })).id },
    orderBy: { preparedAt: 'desc' },
  });
  await hall.db.device.update({ where: { id: device.id }, data: { lastSeq: 40 } });
  await tablet.mark('1.1').fill('2');
  await expect(tablet.page.getByText('Máy chủ không còn nhận máy này')).toBeVisible();
  expect((await hall.headsOf(email, entry))['1.1']).toBe(100);
  await tablet.prepare();
  await tablet.openSheet(entry);
  await expect(tablet.mark('1.1')).toHaveValue('2');
  await tablet.sent();
  await expect.poll(async () => (await hall.headsOf(email, entry))['1.1']).toBe(200);
  expect(await hall.operationsOf(email, entry, '1.1')).toBe(2);
  await tablet.context.close();
});

test('a vault of a round that is over goes from the locked tablet without its PIN', async ({ browser }) => {
  const { page, context } = await TabletDriver.prepared(await contextOf(browser), email, hall.round);
  await page.getByRole('button', { name: 'Khóa máy, chuyển người' }).click();
  let phase = 'SCORED';
  await context.route('**/api/open/rounds', (route) =>
    route.fulfill({ json: [{ code: hall.round, phase }] }),
  );
  const told = () => page.waitForResponse('**/api/open/rounds');
  await Promise.all([told(), page.reload()]);
  await expect(page.getByLabel('Mã PIN 6 số')).toBeVisible();
  phase = 'MEETING';
  await Promise.all([told(), page.reload()]);
  await expect(page.getByText('Máy này chưa được chuẩn bị cho thành viên nào')).toBeVisible();
  await context.close();
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
