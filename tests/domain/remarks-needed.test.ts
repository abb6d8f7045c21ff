import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { farFromExpected, remarksNeeded } from '~/domain/remarks-needed';

/** 1.1 of 12 points expects 8, 1.2 of 10 expects nothing, 2.1 of 5 expects 0. */
const content = {
  groups: [
    {
      criteria: [
        { id: '1.1', max: 1200, expected: 800 },
        { id: '1.2', max: 1000 },
      ],
    },
    { criteria: [{ id: '2.1', max: 500, expected: 0 }] },
  ],
};

describe('marks far from what is expected', () => {
  test.each([
    ['at the expectation', { '1.1': 800, '2.1': 0 }, 25, []],
    ['at the distance above', { '1.1': 1100 }, 25, []],
    ['at the distance below', { '1.1': 500 }, 25, []],
    ['beyond it above', { '1.1': 1125 }, 25, ['1.1']],
    ['beyond it below', { '1.1': 475 }, 25, ['1.1']],
    ['where nothing is expected', { '1.2': 0 }, 1, []],
    ['where 0 is expected', { '2.1': 150 }, 25, ['2.1']],
    ['several, in rubric order', { '2.1': 500, '1.1': 0 }, 25, ['1.1', '2.1']],
    ['not marked yet', {}, 1, []],
    ['of another rubric', { '9.9': 0 }, 1, []],
    ['where the round asks for none', { '1.1': 0, '2.1': 500 }, null, []],
  ])('%s', (_, marks: Record<string, number>, percent, far) => {
    expect(farFromExpected(content, marks, percent)).toEqual(far);
  });

  test('a larger distance never asks for more', () => {
    const mark = fc.integer({ min: 0, max: 24 }).map((steps) => steps * 50);
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(mark, mark, percent, percent, (one, two, a, b) => {
        const marks = { '1.1': one, '2.1': Math.min(two, 500) };
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const asked = farFromExpected(content, marks, less);
        expect(farFromExpected(content, marks, more).every((id) => asked.includes(id))).toBe(true);
      }),
    );
  });
});

describe('remarks that a sheet lacks', () => {
  it('are those for marks far off while nothing is written', () => {
    expect(remarksNeeded(content, { '1.1': 0 }, '', 25)).toEqual(['1.1']);
    expect(remarksNeeded(content, { '1.1': 0 }, ' \n', 25)).toEqual(['1.1']);
    expect(remarksNeeded(content, { '1.1': 0 }, 'Chưa có sổ sách', 25)).toEqual([]);
    expect(remarksNeeded(content, { '1.1': 800 }, '', 25)).toEqual([]);
  });
});
