import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { optionalText, text } from '~/forms/text';

const schema = z.object({ note: optionalText(3) });
const read = (note?: string) => {
  const form = new FormData();
  if (note !== undefined) form.set('note', note);
  const submission = parseWithZod(form, { schema });
  return submission.status === 'success' ? submission.value : submission.error;
};

test('an optional text may be left empty or out', () => {
  expect(read()).toEqual({ note: '' });
  expect(read('')).toEqual({ note: '' });
  expect(read('  ')).toEqual({ note: '' });
});

test('an optional text is trimmed and no longer than it may be', () => {
  expect(read(' abc ')).toEqual({ note: 'abc' });
  expect(read('abcd')).toEqual({ note: ['form.tooLong|{"max":3}'] });
});

test('a text holds no U+0000, which the database would refuse', () => {
  expect(read('a\0b')).toEqual({ note: 'ab' });
  expect(text(3).parse('\0 a\0b')).toBe('ab');
  expect(text(3).safeParse('\0').success).toBe(false);
});
