import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tabletPage as en } from '~/i18n/en/tablet-page';
import { tabletPage as vi } from '~/i18n/vi/tablet-page';

/** Every module that the tablet's page loads, from its route on. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
  for (const [, name] of source.matchAll(/(?:from|import\() ?'([~.][^'?]*)'/g)) {
    const base = name?.startsWith('~')
      ? name.replace('~', 'app')
      : path.join(path.dirname(file), name as string);
    const found = ['.ts', '.tsx', ''].map((ending) => `${base}${ending}`).find((one) => existsSync(one));
    if (found && /\.tsx?$/.test(found)) reached(found, seen);
  }
  return seen;
}

const has = (catalogue: object, key: string) =>
  key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], catalogue);

test("the tablet's part of the catalogue holds every text that its page asks for by name", () => {
  const files = [...reached('app/routes/jury+/tablet.tsx')].filter((file) =>
    file.startsWith('app/components'),
  );
  expect(files.length).toBeGreaterThan(60);
  const keys = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key as string),
  );
  expect(keys.length).toBeGreaterThan(100);
  const lacking = (catalogue: object) =>
    [...new Set(keys)].filter((key) => !has(catalogue, key) && !has(catalogue, `${key}_one`));
  expect([lacking(vi), lacking(en)]).toEqual([[], []]);
});
