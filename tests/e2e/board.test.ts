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

/** The line of the juror who saves: other tests move other lines meanwhile. */
const line = (page: Page) => page.getByRole('row').filter({ hasText: 'J04' }).first();

test('the board moves by itself when a juror saves, and says so; without scripts it shows its figures', async ({
  browser,
}) => {
  const wall = await signedIn(browser, 'to-giup-viec@demo.example');
  await wall.goto(board);
  await expect(wall.getByRole('status').filter({ hasText: 'Trực tiếp' })).toBeVisible();
  const before = (await line(wall).textContent())?.trim();
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

  await expect
    .poll(async () => (await line(wall).textContent())?.trim(), { timeout: 5_000 })
    .not.toBe(before);
  expect(loads).toBe(0);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await wall.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(board);
  expect((await line(still).textContent())?.trim()).toBe((await line(wall).textContent())?.trim());
  await expect(still.locator('noscript p')).toBeVisible();
});
