import { expect, test } from 'vitest';
import { deviceName } from '~/offline/tablet/preparing';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Linux; Android 10; K) ${like} Chrome/131.0.0.0 Safari/537.36`, 'Android, Chrome'],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-X710) ${like} SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36`,
    'Android, SamsungBrowser',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
    'Windows, Edge',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1',
    'iPad, Safari',
  ],
  ['curl/8', 'Tablet, Browser'],
])('%s calls itself %s', (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});
