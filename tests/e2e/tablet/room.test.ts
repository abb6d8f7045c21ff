import { type Browser, expect, test } from '@playwright/test';
import { TabletDriver } from '../../support/tablet-driver';
import { type Hall, openHall } from '../../support/tablet-hall';
import { expectNoViolations, expectTouchable } from './touch';

/** What a juror sees of real work: names of any length, questions, recusal, two tablets that differ. */
const email = 'giam-khao-3@demo.example';
const long = 'Bộ sản phẩm mây tre đan xuất khẩu '.repeat(4).padEnd(150, 'g');
let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

const onTablet = async (browser: Browser, width = 1024, height = 768) => {
  const context = await browser.newContext({
    ...{ baseURL: hall.origin, viewport: { width, height }, hasTouch: true, reducedMotion: 'reduce' },
  });
  return TabletDriver.prepared(context, email, hall.round);
};

test('names of 150 characters break no view of real work, and no view has violations', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const [entry = ''] = await hall.entriesOf(email);
  const { name, facilityId } = await hall.db.entry.findUniqueOrThrow({ where: { id: entry } });
  const facility = await hall.db.facility.findUniqueOrThrow({ where: { id: facilityId } });
  await hall.db.entry.update({ where: { id: entry }, data: { name: long } });
  await hall.db.facility.update({ where: { id: facilityId }, data: { name: 'x'.repeat(150) } });
  for (const [width, height] of [
    [1024, 768],
    [768, 1024],
    [390, 844],
  ] as const) {
    const tablet = await onTablet(browser, width, height);
    const { page } = tablet;
    const before = (await hall.headsOf(email, entry))['1.1'];
    await tablet.openSheet(entry);
    await tablet.mark('1.1').fill(before === 500 ? '6' : '5');
    await tablet.saved();
    for (const view of ['/', '/list', `/e/${entry}`, `/e/${entry}/compare`, '/review', '/questions']) {
      await page.goto(`/jury/tablet#${view}`);
      await page.locator('h1').first().waitFor();
      await expectTouchable(page, `${view} at ${width}`);
      await expectNoViolations(page, `${view} at ${width}`);
    }
    await page.context().close();
  }
  await hall.db.entry.update({ where: { id: entry }, data: { name } });
  await hall.db.facility.update({ where: { id: facilityId }, data: { name: facility.name } });
});

test('a mark on which two tablets differ is settled where it stands', async ({ browser }) => {
  const [, entry = ''] = await hall.entriesOf(email);
  const [first, second] = [await onTablet(browser), await onTablet(browser)];
  await first.openSheet(entry);
  await second.openSheet(entry);
  await second.context.setOffline(true);
  await first.mark('1.1').fill('6');
  await first.sent();
  await second.mark('1.1').fill('7');
  await second.saved();
  await second.context.setOffline(false);
  await expect(second.line).toContainText('Hai máy ghi khác nhau', { timeout: 30_000 });
  await expectTouchable(second.page, 'a conflict');
  await expectNoViolations(second.page, 'a conflict');
  await second.page.getByRole('button', { name: 'Giữ 7' }).click();
  await second.sent();
  await expect.poll(async () => (await hall.headsOf(email, entry))['1.1'], { timeout: 30_000 }).toBe(700);
  await first.context.close();
  await second.context.close();
});

test('a question goes to the secretariat, and who steps aside reads the file no more', async ({
  browser,
}) => {
  const entries = await hall.entriesOf(email);
  const entry = entries.at(-1) ?? '';
  const { name } = await hall.db.entry.findUniqueOrThrow({ where: { id: entry } });
  const text = `Mẫu này đã mở hộp? ${Date.now()}`;
  const tablet = await onTablet(browser);
  const { page } = tablet;
  await page.goto('/jury/tablet#/questions');
  await page.getByLabel('Câu hỏi', { exact: false }).last().fill(text);
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await expect(page.getByText('Đã gửi, chờ trả lời').first()).toBeVisible({ timeout: 30_000 });
  expect(await hall.db.jurorQuestion.count({ where: { text } })).toBe(1);
  await tablet.openSheet(entry);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Từ chối chấm' }).click();
  await page.getByLabel('Lý do').fill('Từng tư vấn cho cơ sở');
  await page.getByRole('button', { name: 'Từ chối chấm sản phẩm này' }).click();
  await expect(page.getByRole('heading', { name: 'Sản phẩm cần chấm' })).toBeVisible();
  await page.goto(`/jury/tablet#/e/${entry}`);
  await expect(page.getByText('Không có hồ sơ này trên máy')).toBeVisible();
  const own = { entryId: entry, reason: 'Từng tư vấn cho cơ sở' };
  await expect.poll(() => hall.db.recusal.count({ where: own }), { timeout: 30_000 }).toBe(1);
  await page.context().close();
});
