import { expect, test } from 'vitest';
import { isProductGroup } from '~/domain/product-group';
import { codeSetOn, parseProvince, provinceText } from '~/domain/province';

test('34 provinces replace 63 on 1 July 2025 (Resolution 202/2025/QH15)', () => {
  expect(['2025-06-30', '2025-07-01'].map(codeSetOn)).toEqual(['2004-63', '2025-34']);
});

test('the text of a province reads back, with its code set', () => {
  const province = { codeSet: '2004-63', code: '01' } as const;
  expect(provinceText(province)).toBe('2004-63:01');
  expect(parseProvince('2004-63:01')).toEqual(province);
});

test.each(['', '01', '1999:01', '2025-34:1', '2025-34:011', ' 2025-34:01'])('%j is no province', (text) => {
  expect(parseProvince(text)).toBe(null);
});

test('there are four product groups', () => {
  expect([0, 1, 2, 3, 4, 5, 1.5].filter(isProductGroup)).toEqual([1, 2, 3, 4]);
});
