import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guards } from './guards';

it.each(guards)('$file still guards: $name', ({ file, text, instead }) => {
  expect(readFileSync(file, 'utf8').split(text)).toHaveLength(2);
  expect(instead).not.toBe(text);
});
