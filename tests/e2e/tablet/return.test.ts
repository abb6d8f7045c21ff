import { expect, test } from '@playwright/test';
import { pin } from '../../support/tablet-driver';
import { type Hall, openHall } from '../../support/tablet-hall';
import { juror, lastDevice, productOf, secretariatAt, tabletIn } from './room';

let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

test('a juror whose tablet was withdrawn signs in again, and what he had not sent arrives', async ({
  browser,
}) => {
  const { id } = await productOf(hall, 6);
  const tablet = await tabletIn(browser, hall, 'windows');
  const { page, context } = tablet;
  const device = await lastDevice(hall, 'Windows, Chrome');
  await tablet.openSheet(id);
  await context.setOffline(true);
  await tablet.mark('1.1').fill('1');
  await tablet.saved();

  const office = await secretariatAt(browser, hall, `tablets?q=${juror.code}`);
  const row = office.getByRole('row').filter({ hasText: 'Windows' });
  await row.getByRole('button', { name: 'Thu hồi máy' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Thu hồi máy' }).click();
  await expect.poll(async () => (await lastDevice(hall, 'Windows, Chrome')).endedAt).not.toBeNull();
  await office.context().close();

  await context.clearCookies();
  await context.setOffline(false);
  const notice = page.getByText('Máy chủ không còn nhận máy này.');
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await tablet.mark('1.2').fill('2');
  await tablet.saved();
  expect(await hall.headsOf(juror.email, id)).toEqual({});
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Thư điện tử').fill(juror.email);
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('#new-pin').fill(pin);
  await page.locator('#new-pin-again').fill(pin);
  await page.getByRole('button', { name: 'Chuẩn bị máy này' }).click();
  await tablet.openSheet(id);
  await expect(tablet.mark('1.1')).toHaveValue('1');
  await expect(tablet.mark('1.2')).toHaveValue('2');
  await tablet.sent();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => hall.headsOf(juror.email, id)).toEqual({ '1.1': 100, '1.2': 200 });
  expect(await hall.operationsOf(juror.email, id, '1.1')).toBe(1);
  expect(await hall.operationsOf(juror.email, id, '1.2')).toBe(1);
  expect((await lastDevice(hall, 'Windows, Chrome')).id).not.toBe(device.id);
  await context.close();
});
