import { expect, test } from '@playwright/test';
import { formatDateTime } from '~/i18n/format';
import { type Hall, openHall } from '../../support/tablet-hall';
import {
  clearStorage,
  declareUnsent,
  juror,
  lastDevice,
  left,
  productOf,
  secretariatAt,
  tabletIn,
} from './room';

let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

test('a locked tablet whose storage was cleared says what is gone, and the board what had been declared', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { id } = await productOf(hall, 4);
  const tablet = await tabletIn(browser, hall, 'android');
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await declareUnsent(tablet, hall);
  const device = await lastDevice(hall, 'Android, Chrome');
  await page.getByRole('button', { name: 'Khóa máy, chuyển người' }).click();
  await expect(page.getByText(`Còn ${left} thay đổi chưa gửi`)).toBeVisible();
  await context.setOffline(false);
  await clearStorage(context, page, hall.origin);
  await page.getByLabel('Mã PIN 6 số').fill('246810');
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  const gone = page.getByRole('alert');
  await expect(gone).toContainText('không còn trên máy này');
  await expect(gone).toContainText(`${left} thay đổi chưa gửi`);
  await expect(page.getByText('Mã PIN không đúng.')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Máy này chưa được chuẩn bị cho thành viên nào')).toBeVisible();
  await expect(page.getByText('dữ liệu đã bị xóa')).toBeVisible();

  const since = formatDateTime((device.pendingSince ?? new Date(0)).toISOString());
  const office = await secretariatAt(browser, hall, 'board');
  const row = office.getByRole('row').filter({ hasText: juror.code }).filter({ hasText: 'Android' });
  await expect(row.getByRole('strong')).toHaveText([`${left} mục, từ ${since}`]);
  await office.context().close();
  await context.close();
});

test('what the browser clears behind open work is written again from what the page knows', async ({
  browser,
}) => {
  const { id } = await productOf(hall, 5);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await context.route('**/api/tablet/sync', (route) => route.abort());
  await tablet.mark('1.1').fill('1');
  await tablet.saved();
  await clearStorage(context, page, hall.origin);
  await tablet.mark('1.2').fill('2');
  await tablet.saved();
  await tablet.kill();
  await tablet.reopen();
  await tablet.openSheet(id);
  await expect(tablet.mark('1.1')).toHaveValue('1');
  await expect(tablet.mark('1.2')).toHaveValue('2');
  expect(await hall.headsOf(juror.email, id)).toEqual({});
  await context.unroute('**/api/tablet/sync');
  await tablet.sent(60_000);
  await expect.poll(() => hall.headsOf(juror.email, id)).toEqual({ '1.1': 100, '1.2': 200 });
  await context.close();
});
