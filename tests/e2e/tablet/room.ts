import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { TabletDriver } from '../../support/tablet-driver';
import type { Hall } from '../../support/tablet-hall';

/** The juror of these tests: every product of his groups waits for him at first. */
export const juror = { email: 'giam-khao-7@demo.example', code: 'J07' };

/** More than one exchange carries, so that a tablet has something to declare and not to send. */
const written = 230;
/** What is left of it when one exchange has arrived. */
export const left = written - 200;

const agents = {
  ipad: 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1',
  android:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
};

type Machine = keyof typeof agents;

export function contextOf(browser: Browser, hall: Hall, agent?: Machine) {
  const userAgent = agent && agents[agent];
  return browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 }, userAgent });
}

/** A tablet of the juror's own in a browser of its own, which calls itself a machine of this kind. */
export async function tabletIn(browser: Browser, hall: Hall, agent?: Machine): Promise<TabletDriver> {
  return TabletDriver.prepared(await contextOf(browser, hall, agent), juror.email, hall.round);
}

/** A product of the juror, the same one for a number whatever the tests have done. */
export async function productOf(hall: Hall, number: number) {
  const seat = { account: { email: juror.email }, endedAt: null };
  const { roundId, groups } = await hall.db.jurorSeat.findFirstOrThrow({
    where: { ...seat, round: { code: hall.round } },
  });
  const where = { roundId, status: 'ELIGIBLE', group: { in: groups } };
  const all = await hall.db.entry.findMany({ where, orderBy: { code: 'asc' } });
  const { id, code, name } = all[number] ?? {};
  if (!id || !code || !name) throw new Error(`there is no product ${number}`);
  return { id, code, name };
}

/** The device of a name that the juror has prepared last: the tests of other files prepare others meanwhile. */
export async function lastDevice(hall: Hall, name: string) {
  return hall.db.device.findFirstOrThrow({
    where: { name, seat: { account: { email: juror.email }, round: { code: hall.round } } },
    orderBy: { preparedAt: 'desc' },
  });
}

/** The secretariat at a page of the round. */
export async function secretariatAt(browser: Browser, hall: Hall, list: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: hall.origin })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill('to-giup-viec@demo.example');
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.goto(`/secretariat/rounds/${hall.round}/${list}`);
  return page;
}

/**
 * A tablet writes in one cell more than one exchange carries, and is cut off when the first has arrived: the server knows
 * how much of the product is still to come.
 */
export async function declareUnsent(tablet: TabletDriver, hall: Hall): Promise<void> {
  const { context } = tablet;
  await context.setOffline(true);
  for (let count = 0; count < written; count += 1) await tablet.mark('1.1').fill(count % 2 === 0 ? '1' : '2');
  await tablet.saved();
  let online = Promise.resolve();
  const cut = new Promise<void>((resolve) => {
    // Going offline begins when going online is done: the browser would end in either otherwise.
    const drop = async () => {
      await online;
      await context.setOffline(true);
      resolve();
      return false;
    };
    hall.proxy.faults.push({}, { before: drop });
  });
  online = context.setOffline(false);
  await online;
  await cut;
  await expect(tablet.line).toContainText('chưa gửi');
}

/** Marks every criterion of the sheet that is open with one point and says why. */
export async function fillSheet(tablet: TabletDriver): Promise<void> {
  const fields = tablet.page.locator('[id^="mark-"]:is(input)');
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill('1');
  await tablet.page.getByLabel('Nhận xét', { exact: false }).first().fill('Cần hoàn thiện bao bì');
  await tablet.sent();
}

/** Everything that the browser keeps of the server is cleared, as by its own menu. */
export async function clearStorage(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
