import { expect, test } from '@playwright/test';
import { type Hall, openHall } from '../../support/tablet-hall';
import { juror, productOf, secretariatAt, tabletIn } from './room';

const reason = 'Cơ sở của người thân trong gia đình';
let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

test('who steps aside without a network reads the file no more, and the secretariat knows when there is one', async ({
  browser,
}) => {
  const { id, code, name } = await productOf(hall, 1);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Từ chối chấm' }).click();
  await page.getByLabel('Lý do').fill(reason);
  await page.getByRole('button', { name: 'Từ chối chấm sản phẩm này' }).click();
  await expect(page.getByRole('heading', { name: 'Sản phẩm cần chấm' })).toBeVisible();
  const closed = async () => {
    await tablet.show(id);
    await expect(page.getByText('Không có hồ sơ này trên máy')).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  };
  await closed();
  await page.reload();
  await tablet.unlock();
  await closed();
  const where = { entryId: id, seat: { account: { email: juror.email } } };
  expect(await hall.db.recusal.count({ where })).toBe(0);

  await context.setOffline(false);
  await expect.poll(() => hall.db.recusal.count({ where }), { timeout: 30_000 }).toBe(1);
  await closed();
  const office = await secretariatAt(browser, hall, `recusals?q=${code}`);
  const row = office.getByRole('row').filter({ hasText: code });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(reason);
  await expect(row).toContainText(juror.code);
  await page.reload();
  await tablet.unlock();
  await closed();
  await context.close();
  await office.context().close();
});
