import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterCounts,
  filterQuery,
  filterRows,
  noFilter,
  readFilter,
  type Searchable,
} from '~/domain/published-filter';

const row = (product: string, group: 1 | 2 | 3 | 4, code: string, provinceName: string): Searchable => ({
  product,
  producer: 'HTX Nguyên Việt',
  group,
  region: 'NORTH',
  province: { codeSet: '2025-34', code },
  provinceName,
});

const rows = [
  row('Nhất diệp hảo trà', 2, '19', 'Thái Nguyên'),
  row('Nước mắm Hoà Phú', 2, '01', 'Hà Nội'),
  row('Nước mắm Hòa Lộc', 2, '01', 'Hà Nội'),
  row('Gốm Đồng Nai', 1, '75', 'Đồng Nai'),
];
const found = (q: string) => filterRows(rows, { ...noFilter, q }).map((each) => each.product);

describe('words find', () => {
  test('both spellings of a tone, and text typed without diacritics', () => {
    expect(found('hòa')).toEqual(['Nước mắm Hoà Phú', 'Nước mắm Hòa Lộc']);
    expect(found('HOA')).toEqual(found('hoà'));
    expect(found('dong nai')).toEqual(['Gốm Đồng Nai']);
  });

  test('every word must be there, in product, producer or province', () => {
    expect(found('mam loc')).toEqual(['Nước mắm Hòa Lộc']);
    expect(found('thai nguyen viet')).toEqual(['Nhất diệp hảo trà']);
    expect(found('mam dong')).toEqual([]);
  });
});

describe('counts of choices', () => {
  test('change with the other filters, not with their own', () => {
    const counts = filterCounts(rows, { ...noFilter, group: 2, province: '2025-34:01' });
    expect(counts.group).toEqual({ 2: 2 });
    expect(counts.province.map(({ name, count }) => [name, count])).toEqual([
      ['Hà Nội', 2],
      ['Thái Nguyên', 1],
    ]);
  });

  test('say how many rows the choice leaves', () => {
    const groups = fc.constantFrom(1, 2, 3, 4, null) as fc.Arbitrary<1 | 2 | 3 | 4 | null>;
    fc.assert(
      fc.property(groups, fc.constantFrom('', 'nuoc', 'hoa', 'x'), (group, q) => {
        const filter = { ...noFilter, group, q };
        const counts = filterCounts(rows, filter);
        for (const { key, count } of counts.province) {
          expect(filterRows(rows, { ...filter, province: key })).toHaveLength(count);
        }
        for (const [chosen, count] of Object.entries(counts.group)) {
          expect(filterRows(rows, { ...filter, group: Number(chosen) as 1 })).toHaveLength(count);
        }
      }),
    );
  });
});

describe('a filter in an address', () => {
  const read = (query: string) => readFilter((name) => new URLSearchParams(query).get(name));

  test('reads what narrows and passes over what makes no sense', () => {
    expect(read('group=2&region=NORTH&province=2025-34:01&q=%20Hoa%CC%80%20')).toEqual({
      group: 2,
      region: 'NORTH',
      province: '2025-34:01',
      q: 'Hoà',
    });
    expect(read('group=5&region=EAST&province=01')).toEqual(noFilter);
    expect(read('')).toEqual(noFilter);
    expect(read(`q=${'a'.repeat(201)}`).q).toHaveLength(200);
  });

  test('writes only what narrows, and reads it back', () => {
    const filter = { group: 2, region: 'NORTH', province: '2025-34:01', q: 'hòa lộc' } as const;
    expect(filterQuery(noFilter)).toBe('');
    expect(filterQuery({ ...noFilter, group: 4 })).toBe('?group=4');
    expect(read(filterQuery(filter))).toEqual(filter);
  });
});

describe('rows of any kind', () => {
  const past = { ...row('Gạo Séng Cù', 2, '15', 'Lào Cai'), producer: null, region: null };
  const coded = { ...row('Lụa', 1, '01', 'Hà Nội'), entry: '2026-BAC-1-007', region: 'SOUTH' as const };

  test('narrow by region, and are found by their code', () => {
    expect(filterRows([past, coded], { ...noFilter, region: 'SOUTH' })).toEqual([coded]);
    expect(filterRows([past, coded], { ...noFilter, q: '2026-bac-1-007' })).toEqual([coded]);
    expect(filterRows([past, coded], { ...noFilter, q: 'seng cu' })).toEqual([past]);
  });

  test('count apart where no region is known', () => {
    expect(filterCounts([past, coded], noFilter).region).toEqual({ '': 1, SOUTH: 1 });
  });
});
