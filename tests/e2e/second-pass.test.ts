import { type Browser, expect, test } from '@playwright/test';
import type { World } from '~/usecases/world';
import { anAct, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { whole } from '../support/jury-room';
import { TabletDriver } from '../support/tablet-driver';
import { type Hall, openHall } from '../support/tablet-hall';

const email = 'giam-khao-6@demo.example';
let hall: Hall;
let room: Room;
let entry: string;

/** A round of two passes of its own in the shared database, with a seat for a juror of the demo. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  hall = await openHall();
  const world = { db: hall.db, clock: { now: () => new Date() } } as World;
  const threshold = { points: 6000, comparison: '>=' } as const;
  room = await aRoom(world, { passes: 2, minimumSheets: 1, threshold, showFirstPass: true });
  await aRubric(world, room);
  const juror = await hall.db.account.findUniqueOrThrow({ where: { email } });
  const { roundId } = room;
  await hall.db.jurorSeat.create({
    data: {
      id: `${roundId}-seat`,
      roundId,
      accountId: juror.id,
      code: 'J01',
      groups: [1],
      createdAt: new Date(),
    },
  });
  entry = await anEntryIn(world, room, { status: 'ELIGIBLE', photos: 0 });
  await anEntryIn(world, room, { status: 'ELIGIBLE', photos: 0 });
  await anAct(world, room, 'SCORING_OPENED');
});
test.afterAll(() => hall.close());

async function organiserOf(browser: Browser) {
  const context = await browser.newContext({ baseURL: hall.origin, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill('cuc@demo.example');
  await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

test('the organiser opens the second pass, and the tablet goes on with a new sheet', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 } });
  const tablet = await TabletDriver.prepared(context, email, room.roundCode);
  await tablet.openSheet(entry);
  for (const [criterion, hundredths] of Object.entries(whole)) {
    await tablet.mark(criterion).fill(String(hundredths / 100).replace('.', ','));
  }
  await tablet.sent();
  await tablet.page.getByRole('button', { name: 'Ký phiếu' }).click();
  await tablet.page.getByRole('dialog').getByRole('button', { name: 'Ký phiếu' }).click();
  await expect(tablet.page.getByRole('link', { name: 'Biên nhận' }).first()).toBeVisible();

  const page = await organiserOf(browser);
  await page.goto(`/organiser/rounds/${room.roundCode}/progress`);
  await page.getByRole('link', { name: 'Mở vòng chấm thứ hai' }).click();
  await expect(page.getByText('1 sản phẩm đạt ngưỡng ở vòng chấm thứ nhất')).toBeVisible();
  await page.getByRole('button', { name: 'Mở vòng chấm thứ hai' }).click();
  await expect(page.getByText('Còn 1 phiếu chưa ký').first()).toBeVisible();
  await page.getByLabel('Lý do khi còn thiếu phiếu').fill('Sản phẩm rút khỏi buổi chấm');
  await page.getByRole('button', { name: 'Mở vòng chấm thứ hai' }).click();
  await expect(page.getByText('Đang ở vòng chấm thứ hai.')).toBeVisible();

  await tablet.reopen();
  await tablet.openSheet(entry);
  await expect(tablet.page.getByText('Phiếu chấm vòng thứ hai.')).toContainText('60,75 điểm');
  await expect(tablet.mark('1.1')).toHaveValue('');
  await tablet.mark('1.1').fill('40');
  await tablet.sent();
  const sheets = await hall.db.sheet.findMany({ where: { entryId: entry }, orderBy: { pass: 'asc' } });
  expect(sheets.map(({ pass, signedAt }) => [pass, signedAt !== null])).toEqual([
    [1, true],
    [2, false],
  ]);
  await context.close();
});
