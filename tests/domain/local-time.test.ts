import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfLocalDay, instantOfLocal, localDay, localMinute } from '~/domain/local-time';

describe('time in Viet Nam', () => {
  it('ends a day at the midnight of its clock', () => {
    expect(endOfLocalDay('2026-02-28')).toBe('2026-02-28T17:00:00.000Z');
  });

  it('is seven hours ahead of UTC', () => {
    expect(localMinute('2026-03-31T17:00:00.000Z')).toBe('2026-04-01T00:00');
    expect(instantOfLocal('2026-04-01T00:00')).toBe('2026-03-31T17:00:00.000Z');
    expect(localDay('2025-06-30T17:00:00.000Z')).toBe('2025-07-01');
  });

  it.each(['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-04-01', '2026-04-01T25:00', 'nay mai'])(
    'reads no instant from "%s"',
    (text) => {
      expect(instantOfLocal(text)).toBe(null);
    },
  );

  it('comes back the same from the field of a form', () => {
    const minutes = fc
      .integer({ min: 0, max: 60_000_000 })
      .map((minute) => new Date(minute * 60_000).toISOString());
    fc.assert(fc.property(minutes, (instant) => instantOfLocal(localMinute(instant)) === instant));
  });
});
