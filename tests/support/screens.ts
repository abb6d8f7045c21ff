import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserSwitches, findOrInstallBrowser } from './browser';
import { screenPages } from './screen-pages';
import { readmePictures } from './screen-readme';
import { screenServer } from './screen-server';
import { type Look, openWindow, signedIn, violationsOn, visit } from './screen-visit';

/**
 * `npm run screens`: every role's main pages at three widths, light and dark, in both languages, into .screens/; what is
 * wrong with a page is said and makes the command fail. `--role JUROR,COUNCIL`, `--page NAME`, `--width 390`, `--theme
 * dark` and `--language en` narrow it, `--axe` looks for violations as well, `--readme` writes docs/screens instead.
 * ORIGIN names a server with the demo story that runs already.
 */
const { values: options } = parseArgs({
  options: {
    role: { type: 'string' },
    page: { type: 'string' },
    width: { type: 'string', default: '390,820,1440' },
    theme: { type: 'string', default: 'light,dark' },
    language: { type: 'string', default: 'vi,en' },
    axe: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

const heights: Record<string, number> = { 390: 844, 820: 1180, 1440: 900 };
const roles = options.role?.split(',') ?? Object.keys(screenPages);
const strange = roles.filter((role) => !(role in screenPages));
if (strange.length > 0) {
  console.error(`There is no role ${strange.join(', ')}. Roles: ${Object.keys(screenPages).join(', ')}`);
  process.exit(2);
}

const looks = options.width.split(',').flatMap((width) =>
  options.theme.split(',').flatMap((theme) =>
    options.language.split(',').map((language) => {
      return { width: Number(width), height: heights[width] ?? 900, theme, language } as Look;
    }),
  ),
);

const server = await screenServer();
try {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserSwitches });
  const faults = options.readme
    ? await readmePictures(browser, server.origin, roles)
    : await pictures(browser);
  await browser.close();
  console.log(faults === 0 ? 'no faults' : `${faults} faults`);
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  await server.stop();
}

async function pictures(browser: Browser): Promise<number> {
  let faults = 0;
  for (const role of roles) {
    const storage = await signedIn(browser, server.origin, role);
    for (const look of looks) {
      const context = await openWindow(browser, server.origin, storage, look);
      const found = await picturesOf(await context.newPage(), role, look);
      faults += found.length;
      for (const fault of found) console.log(fault);
      await context.close();
    }
    console.log(`${role}: done`);
  }
  return faults;
}

/** The pictures of one role in one look; answers what is wrong, each with its page. */
async function picturesOf(page: Page, role: string, look: Look): Promise<string[]> {
  const folder = path.join('.screens', role.toLowerCase());
  const faults: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const shown of screenPages[role] ?? []) {
    if (options.page && !options.page.split(',').includes(shown.name)) continue;
    const name = [shown.name, look.width, look.theme, look.language].join('.');
    const found = await visit(page, shown);
    if (options.axe) found.push(...(await violationsOn(page)));
    await wholePage(page, path.join(folder, `${name}.png`), look);
    faults.push(...found.map((fault) => `${folder}/${name}: ${fault}`));
  }
  return faults;
}

/** The window is made as high as the page for the picture, so that what is fixed to its foot stands there. */
async function wholePage(page: Page, file: string, { width, height }: Look): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  await page.setViewportSize({ width, height });
}
