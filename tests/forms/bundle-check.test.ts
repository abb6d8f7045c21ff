import { expect, test } from 'vitest';
import { bundleForm } from '~/forms/bundle-check';

const megabyte = 1024 * 1024;

/** What is said of a file of a size. */
function said(bytes: number): string[] {
  const parsed = bundleForm.safeParse({ file: new File([new Uint8Array(bytes)], 'bundle.json') });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

test('a bundle of up to 6 MB is taken, whatever it is called or declared as', () => {
  expect([said(1), said(6 * megabyte)]).toEqual([[], []]);
});

test('a larger one, an empty one and none are refused with the reason', () => {
  expect(said(6 * megabyte + 1)).toEqual(['form.fileSize|{"max":6}']);
  expect(said(0)).toEqual(['form.file']);
  expect(bundleForm.safeParse({}).error?.issues.map(({ message }) => message)).toEqual(['form.file']);
});
