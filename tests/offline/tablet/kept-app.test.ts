import { expect, test } from 'vitest';
import { keptPath } from '~/offline/service-worker/kept-app';

const kept = {
  name: 'one',
  page: '/jury/tablet',
  entry: '/assets/entry.js',
  documents: ['/jury/tablet', '/jury/tablet?lang=en'],
  files: ['/assets/entry.js', '/fonts/a.woff2'],
};
const origin = 'https://binhchon.example.vn';

const asked = (path: string, part: { method?: string; mode?: string } = {}) =>
  keptPath(
    { url: new URL(path, origin).href, method: 'GET', mode: 'navigate', ...part } as Request,
    kept,
    origin,
  );

test('the worker answers for the page in its two languages and for the files it is made of', () => {
  expect(asked('/jury/tablet')).toBe('/jury/tablet');
  expect(asked('/jury/tablet?prepare=2026-TRUNG')).toBe('/jury/tablet');
  expect(asked('/jury/tablet?lang=en&prepare=2026-TRUNG')).toBe('/jury/tablet?lang=en');
  expect(asked('/assets/entry.js', { mode: 'no-cors' })).toBe('/assets/entry.js');
});

test('everything else passes it by', () => {
  const others = ['/', '/jury', '/jury/tablet/x', '/api/tablet/work', '/assets/other.js', '/sign-in'];
  expect(others.map((path) => asked(path))).toEqual(others.map(() => null));
  expect(asked('/jury/tablet', { method: 'POST' })).toBeNull();
  expect(asked('/jury/tablet', { mode: 'cors' })).toBeNull();
  expect(asked('https://elsewhere.example/jury/tablet')).toBeNull();
});
