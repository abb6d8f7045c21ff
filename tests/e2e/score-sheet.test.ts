import { type Browser, expect, type Page, test } from '@playwright/test';

const round = '/jury/rounds/2026-TRUNG';

/** A juror of the demo on a tablet of his own. */
async function onTablet(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1180, height: 820 } })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill('giam-khao-4@demo.example');
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('**/jury');
  return page;
}

async function openSheet(page: Page): Promise<string> {
  await page.goto(round);
  const row = page.getByRole('row').filter({ hasText: 'Chưa chấm' }).first();
  await row.getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Thêm điểm: Doanh thu' })).toBeEnabled();
  return page.url();
}

test('a sheet saves itself through a lost network, and two tablets settle what they differ in', async ({
  browser,
}) => {
  const first = await onTablet(browser);
  const address = await openSheet(first);
  const mark = (page: Page, criterion: string) => page.locator(`[id="mark-${criterion}"]`);
  const line = first.locator('.save-line');

  await mark(first, '1.1').fill('8,5');
  await expect(line).toContainText('Đã lưu');
  await first.context().setOffline(true);
  await mark(first, '1.2').fill('9');
  await expect(line).toContainText('mất kết nối');
  await first.context().setOffline(false);
  await expect(line).toContainText('Đã lưu');

  const second = await onTablet(browser);
  await second.goto(address);
  await expect(mark(second, '1.1')).toHaveValue('8,5');
  await expect(mark(second, '1.2')).toHaveValue('9');
  await first.context().setOffline(true);
  await mark(first, '1.2').fill('7');
  await expect(line).toContainText('mất kết nối');
  await mark(second, '1.2').fill('10');
  await expect(second.locator('.save-line')).toContainText('Đã lưu');
  await first.context().setOffline(false);
  await expect(line).toContainText('Thiết bị khác đã ghi điểm khác');
  await first.getByRole('button', { name: 'Giữ 7' }).click();
  await expect(line).toContainText('Đã lưu');
  await second.reload();
  await expect(mark(second, '1.2')).toHaveValue('7');
});
