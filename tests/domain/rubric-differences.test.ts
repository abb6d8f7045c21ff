import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { longestRise } from '~/domain/longest-rise';
import type { RubricContent } from '~/domain/rubric';
import { rubricDifferences } from '~/domain/rubric-differences';

/** A change of the illustrative rubric and what is said of it, a line a difference. */
type Change = (groups: RubricContent['groups']) => void;

function said(change: Change): string[] {
  const after = structuredClone(illustrativeRubric);
  change(after.groups);
  return lines(rubricDifferences(illustrativeRubric, after));
}

const lines = (differences: ReturnType<typeof rubricDifferences>) =>
  differences.map(({ part, kind, id, changes }) => {
    const parts = changes.map(({ what, before, after }) => `${what} ${before} → ${after}`);
    return [kind, part, id, ...parts].join(' | ');
  });

const named = (text: string) => ({ vi: text, en: text });

const cases: [string, Change, string[]][] = [
  ['nothing', () => {}, []],
  [
    'points moved from one criterion to another',
    ([one]) => {
      Object.assign(one?.criteria[0] ?? {}, { max: 1100 });
      Object.assign(one?.criteria[1] ?? {}, { max: 1300, step: 25 });
    },
    [
      'changed | criterion | 1.1 | max 1200 → 1100',
      'changed | criterion | 1.2 | max 1200 → 1300 | step 50 → 25',
    ],
  ],
  [
    'a criterion renamed in both languages, another in English alone',
    ([one]) => {
      Object.assign(one?.criteria[0] ?? {}, { name: { vi: 'Doanh số', en: 'Sales' } });
      Object.assign(one?.criteria[1] ?? {}, { name: { vi: 'Thị trường', en: 'Markets' } });
    },
    [
      'changed | criterion | 1.1 | nameVi Doanh thu → Doanh số | nameEn Revenue → Sales',
      'changed | criterion | 1.2 | nameEn Market → Markets',
    ],
  ],
  [
    'points expected, where none were and where some were',
    ([one]) => Object.assign(one?.criteria[0] ?? {}, { expected: 900 }),
    ['changed | criterion | 1.1 | expected  → 900'],
  ],
  [
    'guidance changed, taken away, and given',
    ([, , , four]) => {
      Object.assign(four?.criteria[0] ?? {}, { guidance: { vi: 'Mới', en: 'New' } });
      delete four?.criteria[1]?.guidance;
    },
    [
      'changed | criterion | 4.1 | guidanceVi Giải thưởng, nhãn hiệu đã đăng ký, OCOP. → Mới | guidanceEn Awards, registered trademark, OCOP. → New',
      'changed | criterion | 4.2 | guidanceVi Điểm nổi bật khác do Ban giám khảo xem xét. →  | guidanceEn Other merits the jury sees. → ',
    ],
  ],
  [
    'a criterion taken away: those behind it move up and stay themselves',
    ([one]) => {
      one?.criteria.splice(1, 1);
      for (const [place, criterion] of one?.criteria.entries() ?? []) criterion.id = `1.${place + 1}`;
    },
    [
      'changed | criterion | 1.2 | id 1.3 → 1.2',
      'changed | criterion | 1.3 | id 1.4 → 1.3',
      'removed | criterion | 1.2',
    ],
  ],
  [
    'a criterion added at the end',
    ([, , three]) => three?.criteria.push({ id: '3.3', name: named('Kể chuyện'), max: 100, step: 50 }),
    ['added | criterion | 3.3'],
  ],
  [
    'a criterion moved behind the next two',
    ([one]) => {
      const [first] = one?.criteria.splice(0, 1) ?? [];
      if (first) one?.criteria.splice(2, 0, first);
    },
    ['changed | criterion | 1.1 | order 1 → 3'],
  ],
  [
    'a criterion moved to another group',
    ([one, two]) => {
      const [last] = one?.criteria.splice(3, 1) ?? [];
      if (last) two?.criteria.unshift(last);
    },
    ['changed | criterion | 1.4 | group 1 → 2'],
  ],
  [
    'a group added with its criterion',
    (groups) =>
      groups.push({
        id: '5',
        name: named('Xanh'),
        max: 500,
        criteria: [{ id: '5.1', name: named('Năng lượng'), max: 500, step: 50 }],
      }),
    ['added | group | 5', 'added | criterion | 5.1'],
  ],
  [
    'a group taken away, one criterion of it kept elsewhere',
    (groups) => {
      const [three] = groups.splice(2, 1);
      const criterion = three?.criteria[0];
      if (criterion) groups[2]?.criteria.push({ ...criterion, id: '4.3' });
    },
    [
      'changed | criterion | 4.3 | id 3.1 → 4.3 | group 3 → 4',
      'removed | group | 3',
      'removed | criterion | 3.2',
    ],
  ],
  [
    'groups renamed, renumbered, resized and turned round',
    (groups) => {
      groups.reverse();
      Object.assign(groups[0] ?? {}, { id: '5', max: 900 });
      Object.assign(groups[1] ?? {}, { name: named('Văn hóa') });
    },
    [
      'changed | group | 5 | id 4 → 5 | max 1000 → 900',
      'changed | group | 3 | nameVi Tính văn hóa, tính thẩm mỹ → Văn hóa | nameEn Culture and beauty → Văn hóa | order 3 → 2',
      'changed | group | 2 | order 2 → 3',
      'changed | group | 1 | order 1 → 4',
    ],
  ],
];

describe('the differences of two versions of a rubric', () => {
  test.each(cases)('%s', (_, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  test('carry number, name and points of what was added and of what was taken away', () => {
    const after = structuredClone(illustrativeRubric);
    after.groups[3]?.criteria.splice(1, 1, { id: '4.9', name: named('Mới'), max: 400, step: 100 });
    expect(rubricDifferences(illustrativeRubric, after)).toEqual([
      { part: 'criterion', kind: 'added', id: '4.9', name: named('Mới'), max: 400, changes: [] },
      {
        ...{ part: 'criterion', kind: 'removed', id: '4.2', max: 400, changes: [] },
        name: { vi: 'Tiêu chí khác', en: 'Other' },
      },
    ]);
  });
});

const text = fc.constantFrom('a', 'b', 'c', 'd');
const bilingual = fc.record({ vi: text, en: text });
const criterion = fc.record({
  name: bilingual,
  guidance: bilingual,
  max: fc.constantFrom(100, 200),
  step: fc.constantFrom(25, 50),
});
const rubric: fc.Arbitrary<RubricContent> = fc
  .array(
    fc.record({
      name: bilingual,
      max: fc.constantFrom(300, 400),
      criteria: fc.array(criterion, { maxLength: 4 }),
    }),
    {
      maxLength: 3,
    },
  )
  .map((groups) => ({
    groups: groups.map((group, at) => ({
      ...group,
      id: `${at + 1}`,
      criteria: group.criteria.map((one, place) => ({ ...one, id: `${at + 1}.${place + 1}` })),
    })),
  }));

test('two rubrics differ in nothing exactly when they say the same', () => {
  fc.assert(
    fc.property(rubric, rubric, (before, after) => {
      expect(rubricDifferences(before, structuredClone(before))).toEqual([]);
      const same = JSON.stringify(before) === JSON.stringify(after);
      expect(rubricDifferences(before, after).length === 0).toBe(same);
    }),
  );
});

test('what is added one way is taken away the other way', () => {
  const of = (differences: ReturnType<typeof rubricDifferences>, kind: string) =>
    differences
      .filter((one) => one.kind === kind)
      .map(({ part, id }) => `${part} ${id}`)
      .sort();
  fc.assert(
    fc.property(rubric, rubric, (before, after) => {
      const [there, back] = [rubricDifferences(before, after), rubricDifferences(after, before)];
      expect(of(there, 'added')).toEqual(of(back, 'removed'));
      expect(of(there, 'removed')).toEqual(of(back, 'added'));
    }),
  );
});

test('every part of the newer version is either new or was there before', () => {
  const count = ({ groups }: RubricContent) =>
    groups.length + groups.flatMap((group) => group.criteria).length;
  fc.assert(
    fc.property(rubric, rubric, (before, after) => {
      const differences = rubricDifferences(before, after);
      const number = (kind: string) => differences.filter((one) => one.kind === kind).length;
      expect(count(after) - number('added')).toBe(count(before) - number('removed'));
    }),
  );
});

test('a longest rise is the longest of all that rise', () => {
  const permutation = fc.uniqueArray(fc.nat(20), { maxLength: 7 });
  fc.assert(
    fc.property(permutation, (values) => {
      const rises = (indexes: readonly number[]) =>
        indexes.every((index, at) => at === 0 || (values[indexes[at - 1] ?? 0] ?? 0) < (values[index] ?? 0));
      const subsets = Array.from({ length: 2 ** values.length }, (_, bits) =>
        values.map((_, index) => index).filter((index) => (bits >> index) & 1),
      );
      const longest = Math.max(...subsets.filter(rises).map((indexes) => indexes.length));
      const found = longestRise(values);
      expect([rises(found), found.length]).toEqual([true, longest]);
    }),
  );
});
