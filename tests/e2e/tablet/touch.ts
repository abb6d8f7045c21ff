import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Touch = { x: number; y: number; id: number };

/**
 * Touches as fingers make them: the browser turns them into its own pointer events. They rest before they leave: after a
 * throw the browser takes the next tap for the hand that stops it.
 */
async function fingers(page: Page, steps: readonly (readonly Touch[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: string, touchPoints: readonly Touch[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
  const [first = [], ...more] = steps;
  await send('touchStart', first);
  for (const step of more) await send('touchMove', step);
  await page.waitForTimeout(150);
  const last = more.at(-1);
  if (last) await send('touchMove', last);
  await send('touchEnd', []);
  await session.detach();
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One finger moves sideways over the middle of an element. */
export async function swipe(page: Page, selector: string, by: number): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  const at = (part: number) => [{ x: x - by / 2 + by * part, y, id: 1 }];
  await fingers(page, [at(0), at(0.3), at(0.6), at(1)]);
}

/** Two fingers part over the middle of an element until they are `factor` times as far from each other. */
export async function pinch(page: Page, selector: string, factor: number): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  const at = (half: number) => [
    { x: x - half, y, id: 1 },
    { x: x + half, y, id: 2 },
  ];
  await fingers(page, [at(60), at(60 + 30 * (factor - 1)), at(60 * factor)]);
}

/** axe finds nothing on the view as it stands. */
export async function expectNoViolations(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  expect(found, view).toEqual([]);
}

/** Everything that can be touched is at least 44 px high and wide, and nothing is wider than the window. */
export async function expectTouchable(page: Page, view: string): Promise<void> {
  const small = await page.evaluate(() => {
    const all = 'a, button, input:not([type=hidden]), select, summary, textarea';
    const shown = [...document.querySelectorAll(all)].filter((one) => one.checkVisibility());
    return shown
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ one, box }) => `${one.textContent?.slice(0, 40)} ${box.width} x ${box.height}`);
  });
  expect(small, view).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, view).toBeLessThanOrEqual(0);
}
