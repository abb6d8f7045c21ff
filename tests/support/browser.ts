import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Switches for a browser in a container, without its own traffic. */
export const browserSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium on this machine: the one that CHROMIUM names or one at a usual place. */
export function findBrowser(): string | undefined {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usualPlaces;
  return places.find(canRun);
}

/** Finds a Chromium or, as root on Debian, installs one. Throws a sentence that says what to do. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (userInfo().uid === 0 && !process.env.CHROMIUM) {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      spawnSync('apt-get', args, { stdio: 'inherit' });
    }
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No Chromium found for the tests in a browser: install one ("apt-get install chromium" as root) or set CHROMIUM to its path.',
  );
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
