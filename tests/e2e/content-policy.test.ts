import { expect, test } from '@playwright/test';

const pages = ['/', '/results', '/v', '/open', '/sign-in', '/sign-up', '/no-such-page'];

test('no page asks the browser for anything that the content policy forbids', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
  }
  expect(complaints).toEqual([]);
});
