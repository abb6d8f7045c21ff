import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRegister, type RegisterEntry } from '~/domain/certificate/register-filter';
import { certificateStatuses } from '~/domain/certificate/validity';

const row = (number: number, part: Partial<RegisterEntry>): RegisterEntry => ({
  code: `code${number}`,
  number: `KV-2026-000${number}`,
  product: 'Trà',
  producer: 'HTX',
  province: 'Hà Nội',
  entryCode: `2026-BAC-2-00${number}`,
  status: 'VALID',
  ...part,
});

const rows = [
  row(1, { product: 'Rượu men lá Hoà Bình' }),
  row(2, { producer: 'Cơ sở Đồng Hòa', status: 'REVOKED' }),
  row(3, { province: 'Lào Cai', status: 'REPLACED' }),
];
const numbers = (q: string, status?: RegisterEntry['status']) =>
  filterRegister(rows, { q, status }).rows.map(({ number }) => number);

describe('searching the register', () => {
  it.each([
    ['hoa', ['KV-2026-0001', 'KV-2026-0002']],
    ['Hòa Bình', ['KV-2026-0001']],
    ['dong', ['KV-2026-0002']],
    ['LAO CAI', ['KV-2026-0003']],
    ['KV-2026-0003', ['KV-2026-0003']],
    ['0002', ['KV-2026-0002']],
    ['2026-BAC-2-001', ['KV-2026-0001']],
    ['code2', ['KV-2026-0002']],
    ['code', []],
    ['inh', []],
  ])('“%s” finds %j: with and without diacritics, by the beginnings of words', (q, found) => {
    expect(numbers(q)).toEqual(found);
  });

  it('narrows by the state of the day, with what each state would leave', () => {
    expect(numbers('', 'REVOKED')).toEqual(['KV-2026-0002']);
    expect(numbers('hoa', 'REPLACED')).toEqual([]);
    expect(filterRegister(rows, { q: 'hoa', status: 'REPLACED' }).counts).toEqual({
      VALID: 1,
      EXPIRED: 0,
      SUSPENDED: 0,
      REVOKED: 1,
      REPLACED: 0,
    });
  });

  it('every row is counted under exactly one state, whatever is searched', () => {
    const status = fc.constantFrom(...certificateStatuses);
    fc.assert(
      fc.property(fc.array(status), fc.constantFrom('', 'hoa', 'KV'), (states, q) => {
        const all = states.map((state, index) => row(index, { status: state }));
        const { rows: found, counts } = filterRegister(all, { q });
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(found.length);
      }),
    );
  });
});
