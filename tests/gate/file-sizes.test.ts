import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx)$/.test(file) && !file.startsWith(path.join('store', 'generated')))
  .map((file) => ({ file, lines: readFileSync(path.join('app', file), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

const at = (part: number) => files[Math.ceil(files.length * part) - 1]?.lines;

test('no file of app is longer than 300 lines', () => {
  expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('half of the files of app have 60 lines or fewer, and 95 of 100 have 200 or fewer', () => {
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.95)).toBeLessThanOrEqual(200);
});

test('no folder is named after what it is not', () => {
  const folders = readdirSync('app', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const nameless = /^(utils?|lib|helpers?|common|services?|hooks|types|misc)$/;
  expect(folders.map((entry) => entry.name).filter((name) => nameless.test(name))).toEqual([]);
});
