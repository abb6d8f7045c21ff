import { expect, test } from '@playwright/test';
import { formatDateTime } from '~/i18n/format';
import { type Hall, openHall } from '../../support/tablet-hall';
import {
  declareUnsent,
  fillSheet,
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

test('who gives up what his other tablet has not sent signs, and what comes later is set aside and named', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { id, code } = await productOf(hall, 0);
  const other = await tabletIn(browser, hall, 'ipad');
  await other.openSheet(id);
  await declareUnsent(other, hall);
  const device = await lastDevice(hall, 'iPad, Safari');
  expect(device.pendingSheets).toEqual({ [id]: left });

  const own = await tabletIn(browser, hall);
  await own.openSheet(id);
  await expect(own.mark('1.1')).toHaveValue('2');
  await fillSheet(own);
  const dialog = own.page.getByRole('dialog');
  await own.page.getByRole('button', { name: 'Ký phiếu' }).click();
  await dialog.getByRole('button', { name: 'Ký phiếu' }).click();
  const since = formatDateTime((device.pendingSince ?? new Date(0)).toISOString());
  const said = `${code}: Thiết bị “iPad, Safari” còn ${left} điểm của phiếu này chưa gửi lên, từ ${since}. Vui lòng mở thiết bị đó để gửi, hoặc xác nhận ký mà không chờ.`;
  await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveText([said]);
  await dialog.getByRole('button', { name: 'Vẫn ký, bỏ điểm chưa gửi ở máy kia' }).click();
  await expect(own.line).toContainText('Đã ký');
  const where = { entryId: id, seat: { account: { email: juror.email } } };
  const sheet = await hall.db.sheet.findFirstOrThrow({ where });
  const heads = await hall.headsOf(juror.email, id);

  await other.context.setOffline(false);
  await expect(other.line).toContainText('Đã ký', { timeout: 30_000 });
  await expect(other.page.getByText(`${left} điểm không tính`)).toBeVisible();
  await other.page.getByText('Xem nội dung').click();
  const marks = Array.from(
    { length: left },
    (_, at) => `1.1: ${at % 2 === 0 ? 1 : 2} – đến sau khi phiếu đã ký`,
  );
  await expect(other.page.getByText('đến sau khi phiếu đã ký')).toHaveText(marks);
  expect(await hall.headsOf(juror.email, id)).toEqual(heads);
  expect(await hall.db.sheet.findFirstOrThrow({ where })).toEqual(sheet);
  const office = await secretariatAt(browser, hall, `apart?q=${code}`);
  await expect(office.getByRole('row').filter({ hasText: code })).toHaveCount(left);
  for (const { context } of [own, other]) await context.close();
  await office.context().close();
});
