import { describe, expect, it } from 'vitest';
import { guilloche } from '~/documents/certificate/border';
import { dayInWords } from '~/documents/certificate/words';

describe('the border', () => {
  it('is the same for a round each time and another for each round', () => {
    const codes = [2026, 2028, 2030].flatMap((year) =>
      ['BAC', 'TRUNG', 'NAM'].map((part) => `${year}-${part}`),
    );
    const drawn = codes.map((code) => guilloche(code).band + guilloche(code).medallion);
    expect(new Set(drawn).size).toBe(codes.length);
    expect(codes.map((code) => guilloche(code).band + guilloche(code).medallion)).toEqual(drawn);
  });

  it('consists of finite numbers only', () => {
    expect(Object.values(guilloche('2027-QG')).join('')).toMatch(/^[-\d.\s mc]+$/);
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-11-30', 'ngày 30 tháng 11 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
