import { expect, test } from '@playwright/test';
import { type Hall, openHall } from '../../support/tablet-hall';
import { juror, productOf, tabletIn } from './room';

let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

test('what a file carries to another tablet counts once, also when the first tablet is back', async ({
  browser,
}) => {
  const { id } = await productOf(hall, 2);
  const [first, second] = [await tabletIn(browser, hall), await tabletIn(browser, hall)];
  await first.openSheet(id);
  await first.context.setOffline(true);
  for (const value of ['1', '2', '3']) await first.mark('1.1').fill(value);
  await first.mark('1.2').fill('2');
  await first.saved();
  await first.page.getByRole('button', { name: 'Máy này' }).click();
  const [file] = await Promise.all([
    first.page.waitForEvent('download'),
    first.page.getByRole('button', { name: 'Chép ra tệp' }).click(),
  ]);
  await first.page.keyboard.press('Escape');

  await second.page.getByRole('button', { name: 'Máy này' }).click();
  await second.page.getByLabel('Chọn tệp').setInputFiles(await file.path());
  await expect(second.page.getByText('Máy chủ đã nhận tệp.')).toBeVisible();
  await second.page.keyboard.press('Escape');
  await second.openSheet(id);
  await expect(second.mark('1.1')).toHaveValue('3');
  await expect(second.mark('1.2')).toHaveValue('2');
  expect(await hall.headsOf(juror.email, id)).toEqual({ '1.1': 300, '1.2': 200 });

  await first.mark('1.1').fill('4');
  await first.saved();
  await first.context.setOffline(false);
  await first.sent();
  await expect.poll(() => hall.headsOf(juror.email, id)).toEqual({ '1.1': 400, '1.2': 200 });
  expect(await hall.operationsOf(juror.email, id, '1.1')).toBe(4);
  expect(await hall.operationsOf(juror.email, id, '1.2')).toBe(1);
  const seat = { account: { email: juror.email } };
  expect(await hall.db.markConflict.count({ where: { sheet: { entryId: id, seat } } })).toBe(0);
  await expect(second.mark('1.1')).toHaveValue('4', { timeout: 75_000 });
  for (const { context } of [first, second]) await context.close();
});
