import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserSwitches, findBrowser } from '../tests/support/browser';
import { TabletDriver } from '../tests/support/tablet-driver';
import { openHall } from '../tests/support/tablet-hall';

/**
 * What the tablet's page costs: `tsx bench/tablet.ts`, beside a running tests/support/e2e-server.ts. First load by kind
 * of file as it came over the line (gzip), making ready, and typing a mark to "saved on this tablet" at a processor
 * four times slower.
 */
const email = 'giam-khao-7@demo.example';
const marks = 120;
/** The server itself: the hall's network hands answers on as they lie in its hands, uncompressed. */
const compressing = `http://localhost:${process.env.E2E_PORT ?? '4190'}`;

async function firstLoad(browser: Browser, origin: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto('/jury/tablet', { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}

/** Types a mark and waits until the page says that it is saved; answers the time in ms. */
function typeOne(page: Page, id: string, text: string): Promise<number> {
  return page.evaluate(
    ([field, typed]) =>
      new Promise<number>((resolve) => {
        const input = document.getElementById(field as string) as HTMLInputElement;
        const foot = document.querySelector('.sheet-foot') as HTMLElement;
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        let began = 0;
        let writing = false;
        const watch = new MutationObserver(() => {
          const saved = foot.textContent?.includes('Đã lưu trên máy');
          if (!saved) writing = true;
          if (!saved || !writing) return;
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        });
        watch.observe(foot, { subtree: true, childList: true, characterData: true, attributes: true });
        began = performance.now();
        set?.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [id, text],
  );
}

async function typing(context: BrowserContext, tablet: TabletDriver): Promise<number[]> {
  const session = await context.newCDPSession(tablet.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (let index = 0; index < marks; index += 1) {
    times.push(await typeOne(tablet.page, index % 2 ? 'mark-1.1' : 'mark-1.2', String((index >> 1) % 4)));
  }
  return times.sort((a, b) => a - b);
}

const hall = await openHall();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches });
try {
  const load = await firstLoad(browser, compressing);
  const code = (load.Document ?? 0) + (load.Script ?? 0) + (load.Stylesheet ?? 0);
  console.log(`first load: ${(code / 1000).toFixed(1)} kB of document, scripts, styles`, load);
  const context = await browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 } });
  const began = performance.now();
  const tablet = await TabletDriver.prepared(context, email, hall.round);
  console.log(`sign-in and making ready: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await tablet.openSheet((await hall.entriesOf(email))[0] ?? '');
  await typeOne(tablet.page, 'mark-1.1', '4');
  const times = await typing(context, tablet);
  const at = (part: number) => times[Math.ceil(times.length * part) - 1]?.toFixed(0);
  console.log(
    `typed to saved, 4 x slower, ${marks} marks: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
  );
} finally {
  await browser.close();
  await hall.close();
}
