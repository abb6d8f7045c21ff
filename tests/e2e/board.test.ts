import { type Browser, expect, type Page, test } from '@playwright/test';

const board = '/secretariat/rounds/2026-TRUNG/board';

async function signedIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

const figure = (page: Page, label: string) =>
  page.locator('.board-figure').filter({ hasText: label }).locator('dd');

test('the board moves by itself when a juror saves, and says so; without scripts it shows its figures', async ({
  browser,
}) => {
  const wall = await signedIn(browser, 'to-giup-viec@demo.example');
  await wall.goto(board);
  await expect(wall.getByRole('status').filter({ hasText: 'Trực tiếp' })).toBeVisible();
  const untouched = Number(await figure(wall, 'Chưa chấm').textContent());
  let loads = 0;
  wall.on('framenavigated', () => {
    loads += 1;
  });

  const juror = await signedIn(browser, 'giam-khao-4@demo.example');
  await juror.goto('/jury/rounds/2026-TRUNG');
  const rows = juror.getByRole('row').filter({ hasText: 'Chưa chấm' });
  await rows.last().getByRole('link').click();
  const more = juror.getByRole('button', { name: 'Thêm điểm: Doanh thu' });
  await expect(more).toBeEnabled();
  await more.click();

  await expect(figure(wall, 'Chưa chấm')).toHaveText(String(untouched - 1), { timeout: 5_000 });
  expect(loads).toBe(0);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await wall.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(board);
  await expect(figure(still, 'Chưa chấm')).toHaveText(String(untouched - 1));
  await expect(still.getByText('Tải lại trang để xem số liệu mới.')).toBeVisible();
});
