import { writeFileSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { toBuffer } from 'qrcode';
import sharp from 'sharp';
import { browserSwitches, findBrowser } from '../../support/browser';
import { TabletDriver } from '../../support/tablet-driver';
import { type Hall, openHall } from '../../support/tablet-hall';

const email = 'giam-khao-5@demo.example';
let hall: Hall;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  hall = await openHall();
});
test.afterAll(() => hall.close());

/** What a camera would see: frames with a label's QR code, a little off the middle and turned. */
async function film(text: string, file: string): Promise<void> {
  const label = await sharp(await toBuffer(text, { width: 260 }))
    .rotate(7, { background: '#ffffff' })
    .toBuffer();
  const ground = sharp({ create: { width: 640, height: 480, channels: 3, background: '#b9a58a' } });
  const frame = await ground
    .composite([{ input: label, left: 150, top: 70 }])
    .jpeg({ quality: 90 })
    .toBuffer();
  writeFileSync(file, Buffer.concat(Array.from({ length: 10 }, () => frame)));
}

const camera = (file: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];

async function tabletThatSees(text: string, file: string) {
  await film(text, file);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserSwitches, ...camera(file)],
  });
  const context = await browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 } });
  const tablet = await TabletDriver.prepared(context, email, hall.round);
  await context.setOffline(true);
  await tablet.page.evaluate(() => {
    window.location.hash = '#/list';
  });
  await tablet.page.getByRole('button', { name: 'Quét nhãn' }).click();
  return { browser, page: tablet.page };
}

test('the code on a label, seen by the camera without a network, opens its sheet', async () => {
  const id = (await hall.entriesOf(email))[2] ?? '';
  const { code } = await hall.db.entry.findUniqueOrThrow({ where: { id }, select: { code: true } });
  const { browser, page } = await tabletThatSees(code ?? '', test.info().outputPath('label.mjpeg'));
  await expect(page).toHaveURL(new RegExp(`#/e/${id}$`), { timeout: 20_000 });
  await browser.close();
});

test('a code of another product is said, and reading goes on', async () => {
  const { browser, page } = await tabletThatSees('2026-KHAC-9-999', test.info().outputPath('label.mjpeg'));
  await expect(page.getByText('không phải của sản phẩm được phân công')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Dừng quét' }).click();
  await expect(page.getByRole('button', { name: 'Quét nhãn' })).toBeVisible();
  await browser.close();
});
