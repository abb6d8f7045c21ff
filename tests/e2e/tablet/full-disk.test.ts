import { expect, type Page, test } from '@playwright/test';
import { type Hall, openHall } from '../../support/tablet-hall';
import { juror, productOf, tabletIn } from './room';

let hall: Hall;

test.beforeAll(async () => {
  hall = await openHall();
});
test.afterAll(() => hall.close());

/** How much the browser grants the page; all that it has where no number is given. */
async function grant(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: hall.origin, quotaSize });
}

/** Listens to what the page says from now on; answers the sentences by which it called something saved. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const hear = () => {
      const said = document.body.textContent?.match(
        /(đã lưu trên máy|thay đổi (vẫn )?lưu trên máy).{0,40}/gi,
      );
      heard.push(...(said ?? []));
    };
    new MutationObserver(hear).observe(document.body, {
      ...{ childList: true, subtree: true, characterData: true, attributes: true },
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('a tablet without room calls nothing saved, says what to do, and goes on when there is room', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { id } = await productOf(hall, 3);
  const tablet = await tabletIn(browser, hall);
  const { page, context } = tablet;
  await tablet.openSheet(id);
  await context.setOffline(true);
  await tablet.mark('1.1').fill('1');
  await tablet.saved();
  await grant(page, 1);
  const full = page.getByText('Máy hết chỗ: thay đổi mới nhất chưa lưu được.');
  await expect(async () => {
    await tablet.mark('1.1').fill((await tablet.mark('1.1').inputValue()) === '1' ? '2' : '1');
    await expect(full).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  const heard = await listen(page);
  await tablet.mark('1.1').fill('3');
  await tablet.mark('1.2').fill('1');
  await expect(tablet.mark('1.2')).toHaveValue('1');
  await expect(tablet.line).toHaveText('Chưa lưu được trên máy, đang thử lại');
  await page.goto('/jury/tablet#/');
  await expect(page.locator('.net-line').last()).toHaveText(
    'Thay đổi mới nhất chưa lưu được trên máy. Vui lòng không đóng trang.',
  );
  await expect(full).toBeVisible();
  await tablet.openSheet(id);
  expect(await heard()).toEqual([]);
  expect(await hall.headsOf(juror.email, id)).toEqual({});

  await grant(page);
  await tablet.saved();
  await expect(full).toHaveCount(0);
  await context.setOffline(false);
  await tablet.sent();
  await expect.poll(() => hall.headsOf(juror.email, id)).toEqual({ '1.1': 300, '1.2': 100 });
  await page.reload();
  await tablet.unlock();
  await tablet.openSheet(id);
  await expect(tablet.mark('1.1')).toHaveValue('3');
  await context.close();
});
