import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { screenPages } from './screen-pages';
import { type Look, openWindow, signedIn, visit } from './screen-visit';

const most = 150_000;
const desk: Look = { width: 1440, height: 900, theme: 'light', language: 'vi' };
const tablet: Look = { ...desk, width: 1180, height: 820 };

/** Writes docs/screens/ROLE.png, the picture of each role that has one; says and counts what is wrong with its page. */
export async function readmePictures(browser: Browser, origin: string, roles: string[]): Promise<number> {
  mkdirSync('docs/screens', { recursive: true });
  let faults = 0;
  for (const role of roles) {
    const shown = screenPages[role]?.find((page) => page.readme);
    if (!shown) continue;
    const storage = await signedIn(browser, origin, role);
    const context = await openWindow(browser, origin, storage, role === 'JUROR' ? tablet : desk);
    const page = await context.newPage();
    const found = await visit(page, shown);
    for (const fault of found) console.log(`${role} ${shown.name}: ${fault}`);
    faults += found.length;
    const picture = await small(await page.screenshot({ animations: 'disabled' }));
    writeFileSync(`docs/screens/${role}.png`, picture);
    console.log(`docs/screens/${role}.png: ${Math.round(picture.length / 1000)} kB`);
    await context.close();
  }
  return faults;
}

/** The picture in a palette of 256 colours, narrowed step by step until it is small enough to be kept. */
async function small(picture: Buffer): Promise<Buffer> {
  const { width = 0 } = await sharp(picture).metadata();
  for (let share = 1; ; share *= 0.85) {
    const narrowed = sharp(picture).resize({ width: Math.round(width * share) });
    const bytes = await narrowed.png({ palette: true, effort: 10 }).toBuffer();
    if (bytes.length <= most) return bytes;
  }
}
