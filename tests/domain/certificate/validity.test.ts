import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateStatus, registerNumber, validUntil } from '~/domain/certificate/validity';

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rule = fc.record({ years: fc.integer({ min: 1, max: 10 }), firstYearCounts: fc.boolean() });

describe('the validity of a certificate', () => {
  it.each([
    ['2023-06-15', true, '2026-12-31'],
    ['2023-06-15', false, '2027-12-31'],
    ['2026-01-01', true, '2029-12-31'],
    ['2026-12-31', true, '2029-12-31'],
  ])('issued on %s, first year counting %s, it ends on %s', (issuedOn, firstYearCounts, end) => {
    expect(validUntil(issuedOn, { years: 4, firstYearCounts })).toBe(end);
  });

  it('always ends on a 31 December, on or after the day of issue', () => {
    fc.assert(
      fc.property(day, rule, (issuedOn, validity) => {
        const end = validUntil(issuedOn, validity);
        expect(end).toMatch(/^\d{4}-12-31$/);
        expect(end >= issuedOn).toBe(true);
      }),
    );
  });

  it('is a year longer where the year of issue does not count', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (issuedOn, years) => {
        const without = validUntil(issuedOn, { years, firstYearCounts: false });
        expect(without).toBe(validUntil(issuedOn, { years: years + 1, firstYearCounts: true }));
      }),
    );
  });
});

describe('the state of a certificate', () => {
  it.each([
    ['VALID', '2026-12-31', 'VALID'],
    ['VALID', '2027-01-01', 'EXPIRED'],
    ['SUSPENDED', '2026-12-31', 'SUSPENDED'],
    ['SUSPENDED', '2027-01-01', 'EXPIRED'],
    ['REVOKED', '2026-01-01', 'REVOKED'],
    ['REVOKED', '2027-01-01', 'REVOKED'],
    ['REPLACED', '2027-01-01', 'REPLACED'],
  ] as const)('recorded as %s, on %s it is %s', (status, today, state) => {
    expect(certificateStatus({ status, validUntil: '2026-12-31' }, today)).toBe(state);
  });
});

describe('the register number', () => {
  it('is the series and a running number of at least four digits', () => {
    expect(registerNumber('KV-2026', 7)).toBe('KV-2026-0007');
    expect(registerNumber('KV-2026', 12345)).toBe('KV-2026-12345');
  });
});
