import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '~/gateways/config';

test('everything missing or wrong is named at once', () => {
  const faulty = {
    PORT: '99999',
    DATABASE_URL: 'mysql://x',
    WEB_PROCESSES: 'two',
    PUBLIC_ORIGIN: 'https://x.vn/path',
  };
  const read = readConfig(faulty);
  const faults = 'faults' in read ? read.faults : '';
  for (const name of Object.keys(faulty)) expect(faults).toContain(`  ${name} `);
  expect(readConfig({})).toEqual({ faults: expect.stringContaining('PUBLIC_ORIGIN is missing') });
});

test('what is left out or left empty has its usual value', () => {
  expect(
    readConfig({ PUBLIC_ORIGIN: 'https://binhchon.example.vn', PORT: '', DATABASE_URL: '' }),
  ).toMatchObject({
    databaseUrl: undefined,
    directUrl: undefined,
    origin: 'https://binhchon.example.vn',
    port: 3000,
    dataFolder: path.resolve('.data'),
    processes: 2,
    trustedProxies: 0,
  });
});
