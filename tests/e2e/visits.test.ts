import { type Browser, expect, type Page, test } from '@playwright/test';
import { pin, TabletDriver } from '../support/tablet-driver';
import { phonePhoto } from '../support/visit-room';
import { expectNoViolations } from './tablet/touch';

const round = '2026-TRUNG';
const email = 'giam-khao-2@demo.example';
const place = { latitude: 15.88, longitude: 108.33 };
const shape = {
  ...{ viewport: { width: 768, height: 1024 }, hasTouch: true, locale: 'vi-VN' },
  ...{ permissions: ['geolocation'], geolocation: place },
};

async function signedIn(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(shape)).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).tap();
  await page.waitForURL('**/jury');
  return page;
}

/** Draws a stroke across the box of a signature. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('.signature-box').boundingBox();
  if (!box) throw new Error('no box to sign in');
  await page.mouse.move(box.x + 20, box.y + 60);
  await page.mouse.down();
  for (const [x, y] of [
    [80, 20],
    [140, 90],
    [220, 30],
  ] as const) {
    await page.mouse.move(box.x + x, box.y + y);
  }
  await page.mouse.up();
}

async function sign(page: Page, number: number): Promise<void> {
  await page.getByRole('link', { name: /^Ký/ }).nth(number).tap();
  await draw(page);
  await page.getByRole('button', { name: 'Ký biên bản' }).tap();
  await expect(page.getByText('Đã ghi chữ ký.')).toBeVisible();
}

test('a visit is recorded by touch, photographed, signed and reported at 768 x 1024', async ({ browser }) => {
  const page = await signedIn(browser);
  await page.goto(`/jury/rounds/${round}/visits`);
  await page.getByRole('row').filter({ hasText: 'Đang kiểm tra' }).getByRole('link').first().tap();
  const checks = page.locator('.check');
  await expect(checks.first()).toBeVisible();
  const count = await checks.count();
  expect(count).toBeGreaterThan(2);
  for (let index = 0; index < count; index += 1) {
    await checks
      .nth(index)
      .getByText(index === 1 ? 'Khác hồ sơ' : 'Đúng hồ sơ', { exact: true })
      .tap();
  }
  await checks.nth(1).getByLabel('Nhận xét').fill('Thực tế ít hơn.');
  await page.getByLabel('Kết luận của đoàn').fill('Cơ bản đúng hồ sơ.');
  await page.getByRole('button', { name: 'Lưu phiếu kiểm tra' }).tap();
  await expect(page.getByText('Đã lưu phiếu kiểm tra.')).toBeVisible();
  await expectNoViolations(page, 'visit');

  await page.getByRole('link', { name: 'Chụp hoặc thêm ảnh' }).tap();
  const buffer = Buffer.from(await phonePhoto());
  await page
    .getByLabel('Ảnh', { exact: false })
    .first()
    .setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: 'Ghi vị trí hiện tại' }).tap();
  await expect(page.getByText('Đã ghi vị trí: 15.88000, 108.33000')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu ảnh' }).tap();
  await expect(page.getByText('Đã lưu ảnh.')).toBeVisible();

  await page.getByRole('link', { name: 'Thêm người có mặt' }).tap();
  await page.getByRole('radio', { name: 'Đoàn kiểm tra' }).check();
  await page.getByLabel('Họ và tên').fill('Lê Giám Khảo');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).tap();
  await sign(page, 0);
  await sign(page, 1);

  await page.getByRole('link', { name: 'Gửi báo cáo' }).tap();
  await expectNoViolations(page, 'visit');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).tap();
  await expect(page.getByText('Đã báo cáo').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tải bản PDF' })).toBeVisible();
  await page.context().close();
});

test('a visit on a tablet goes on without network, over a restart, and arrives when the network is back', async ({
  browser,
}) => {
  const context = await browser.newContext(shape);
  const tablet = await TabletDriver.prepared(context, email, round);
  const { page } = tablet;
  const open = async () => {
    await page.evaluate(() => {
      window.location.hash = '#/visits';
    });
    await page.getByRole('link', { name: 'Mở phiếu kiểm tra' }).last().tap();
  };
  await open();
  await context.setOffline(true);
  const first = page.locator('.check').first();
  await first.getByText('Đúng hồ sơ', { exact: true }).tap();
  await page.getByLabel('Kết luận của đoàn').fill('Ghi khi mất mạng.');
  await page.getByLabel('Kết luận của đoàn').blur();
  await expect(page.getByText('2 mục chưa gửi')).toBeVisible();
  await page.reload();
  await page.getByLabel('Mã PIN 6 số').fill(pin);
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  await open();
  await expect(page.getByLabel('Kết luận của đoàn')).toHaveValue('Ghi khi mất mạng.');
  await expect(page.getByText('2 mục chưa gửi')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Đã gửi tất cả')).toBeVisible({ timeout: 30_000 });
  await expectNoViolations(page, 'visit');
  await context.close();
});
