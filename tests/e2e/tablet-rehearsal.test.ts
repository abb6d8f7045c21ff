import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoViolations, expectTouchable, pinch, swipe } from './tablet/touch';

/** The rehearsal on a tablet: the same views as real work, for whoever opens them, with invented products. */
const room = '/jury/tablet#/rehearsal';
const shapes = [
  { name: '1024 x 768', width: 1024, height: 768 },
  { name: '768 x 1024', width: 768, height: 1024 },
];

async function onTablet(browser: Browser, { width, height }: { width: number; height: number }) {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, locale: 'vi-VN' });
  return context.newPage();
}

async function markAll(page: Page): Promise<void> {
  const fields = page.locator('.stepper input');
  await expect(fields).toHaveCount(13);
  for (let place = 0; place < (await fields.count()); place += 1) await fields.nth(place).fill('4');
}

for (const shape of shapes) {
  test(`a sheet is scored and signed by touch at ${shape.name}`, async ({ browser }) => {
    const page = await onTablet(browser, shape);
    await page.goto(room);
    await page.getByRole('link', { name: 'Chấm sản phẩm này' }).tap();
    const more = page.getByRole('button', { name: 'Thêm điểm: Doanh thu' });
    await more.tap();
    await more.tap();
    await expect(page.locator('[id="mark-1.1"]')).toHaveValue('1');
    await page.getByRole('button', { name: 'Hoàn tác' }).tap();
    await expect(page.locator('[id="mark-1.1"]')).toHaveValue('0,5');
    await page.getByText('Hướng dẫn', { exact: true }).nth(1).tap();
    await expect(page.getByText('Doanh thu hai năm gần nhất và mức tăng.')).toBeVisible();
    await markAll(page);
    await expect(page.locator('.sheet-total')).toHaveText('52/100');
    await expect(page.locator('.save-line')).toContainText('lưu trên máy');
    await page.getByRole('button', { name: 'Ký phiếu' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Ký phiếu' }).tap();
    await page.getByRole('link', { name: 'Biên nhận' }).first().tap();
    await expect(page.getByRole('heading', { name: 'Biên nhận phiếu chấm THU-1-001' })).toBeVisible();
    await expect(page.getByText('Không có giá trị')).toBeVisible();
    await page.context().close();
  });

  test(`photos open, grow under two fingers and turn under one at ${shape.name}`, async ({ browser }) => {
    const page = await onTablet(browser, shape);
    await page.goto(`${room}/e/rehearsal-1`);
    await page.locator('.photo-open').first().tap();
    const picture = page.locator('.viewer-photo');
    await expect(picture).toBeVisible();
    await swipe(page, '.viewer-stage', -200);
    await expect(page.getByRole('status').filter({ hasText: '2/3' })).toBeVisible();
    await pinch(page, '.viewer-stage', 2);
    await expect(picture).toHaveAttribute('style', /scale\((1\.[5-9]|2)/);
    await swipe(page, '.viewer-stage', -200);
    await expect(page.getByRole('status').filter({ hasText: '2/3' })).toBeVisible();
    await page.getByRole('button', { name: 'Đóng', exact: true }).tap();
    await expect(picture).toBeHidden();
    await swipe(page, '.sheet-name', -200);
    await expect(page.getByText('THU-2-002').first()).toBeVisible();
    await page.context().close();
  });
}

test('a sheet is found, scored, compared and signed by keyboard alone', async ({ browser }) => {
  const page = await onTablet(browser, { width: 1024, height: 768 });
  await page.goto(`${room}/list`);
  const press = (key: string) => page.keyboard.press(key);
  await page.getByLabel('Tìm mã số').focus();
  await page.keyboard.type('banh trang');
  await expect(page.getByText('1 trong 4 sản phẩm')).toBeVisible();
  await reach(page, /Bánh tráng/);
  await press('Enter');
  await reach(page, 'mark-1.1');
  for (let place = 0; place < 13; place += 1) {
    await press('ArrowUp');
    await press('ArrowUp');
    if (place < 12) await reach(page, /^mark-/);
  }
  await expect(page.locator('.sheet-total')).toHaveText('13/100');
  await reach(page, 'Ký phiếu');
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await reach(page, 'Ký phiếu');
  await press('Enter');
  await expect(page.getByText('Phiếu đã ký không sửa được').first()).toBeVisible();
  await page.locator('body').press('ArrowLeft');
  await expect(page.getByText('THU-1-003').first()).toBeVisible();
  await page.locator('.photo-open').first().focus();
  await press('Enter');
  await press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: '2/3' })).toBeVisible();
  await press('Escape');
  await expect(page.locator('.viewer')).toHaveCount(0);
  await page.context().close();
});

/** Goes on with Tab until the focus stands on what has this id or says this. */
async function reach(page: Page, wanted: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.keyboard.press('Tab');
    const { id, text } = await page.evaluate(() => {
      const { id = '', textContent } = document.activeElement ?? {};
      return { id, text: textContent ?? '' };
    });
    const hit = (said: string) => (typeof wanted === 'string' ? said.trim() === wanted : wanted.test(said));
    if (hit(id) || hit(text)) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

test('marks of the rehearsal are there after a reload, and no request carries them', async ({ browser }) => {
  const page = await onTablet(browser, { width: 1024, height: 768 });
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') written.push(request.url());
  });
  await page.goto(`${room}/e/rehearsal-2`);
  await page.locator('[id="mark-1.1"]').fill('9,5');
  await page.reload();
  await expect(page.locator('[id="mark-1.1"]')).toHaveValue('9,5');
  await page.goto(`${room}/e/rehearsal-2/recuse`);
  await page.getByLabel('Lý do').fill('Người thân là chủ cơ sở');
  await page.getByRole('button', { name: 'Từ chối chấm sản phẩm này' }).click();
  await expect(page.getByText('4 trong 4 sản phẩm')).toBeVisible();
  await page.goto(`${room}/e/rehearsal-2`);
  await expect(page.getByText('Không có hồ sơ này trên máy')).toBeVisible();
  expect(written).toEqual([]);
  await page.context().close();
});

const views = [
  '',
  '/list',
  '/e/rehearsal-1',
  '/e/rehearsal-1/compare',
  '/e/rehearsal-1/recuse',
  '/e/rehearsal-3/receipt',
  '/review',
  '/questions',
  '/help',
];

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['vi', 'en']) {
    test(`every view is without violations in ${theme} and ${language}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({
        viewport: { width: 768, height: 1024 },
        hasTouch: true,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const address = language === 'en' ? '/jury/tablet?lang=en' : '/jury/tablet';
      await page.goto(`${address}#/rehearsal/e/rehearsal-3`);
      await markAll(page);
      await page.locator('.sheet-foot .btn-primary').click();
      await page.locator('dialog[open] .btn-primary').click();
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await page.goto(`${address}#/rehearsal/e/rehearsal-1`);
      await page.locator('[id="mark-1.1"]').fill('99');
      for (const view of views) {
        await page.goto(`${address}#/rehearsal${view}`);
        await expect(page.locator('h1')).toBeVisible();
        await expectNoViolations(page, view);
        await expectTouchable(page, view);
      }
      await context.close();
    });
  }
}
