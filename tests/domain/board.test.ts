import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastHours,
  signedShare,
  silentAfter,
  sortedTablets,
  standingOf,
  sumCounts,
  type Tablet,
  tabletState,
} from '~/domain/board';

const now = '2026-06-15T02:00:00.000Z';
const ago = (ms: number) => new Date(Date.parse(now) - ms).toISOString();

const counts = fc
  .record({
    recused: fc.nat(20),
    signed: fc.nat(20),
    whole: fc.nat(20),
    begun: fc.nat(20),
    untouched: fc.nat(20),
  })
  .map(({ recused, signed, whole, begun, untouched }) => ({
    ...{ recused, signed, whole, started: whole + begun },
    assigned: recused + signed + whole + begun + untouched,
  }));

describe('counts of sheets', () => {
  it('are nothing where there is nobody', () => {
    expect(standingOf(sumCounts([]))).toEqual({
      due: 0,
      signed: 0,
      whole: 0,
      begun: 0,
      untouched: 0,
      left: 0,
    });
  });

  it('leave recused entries out and part the rest into signed, whole, begun and untouched', () => {
    const standing = standingOf({ assigned: 10, recused: 1, started: 4, whole: 3, signed: 2 });
    expect(standing).toEqual({ due: 9, signed: 2, whole: 3, begun: 1, untouched: 3, left: 7 });
  });

  it('add up: the standing of a sum is the sum of the standings, and its parts make what is due', () => {
    fc.assert(
      fc.property(fc.array(counts), (all) => {
        const { due, signed, whole, begun, untouched, left } = standingOf(sumCounts(all));
        expect(due).toBe(all.map(standingOf).reduce((sum, one) => sum + one.due, 0));
        expect([signed + whole + begun + untouched, signed + left]).toEqual([due, due]);
      }),
    );
  });

  it('say 100 % only where every sheet is signed', () => {
    const shares = [signedShare({ due: 0, signed: 0 }), signedShare({ due: 1000, signed: 999 })];
    expect([...shares, signedShare({ due: 3, signed: 3 })]).toEqual([0, 99, 100]);
  });
});

describe('the last hours', () => {
  it('end with the hour that is running and say zero where nothing happened', () => {
    const hours = lastHours(
      [
        { hour: '2026-06-15T01:00:00.000Z', begun: 2, signed: 1 },
        { hour: '2026-06-14T20:00:00.000Z', begun: 9, signed: 9 },
      ],
      '2026-06-15T02:59:59.999Z',
      3,
    );
    expect(hours).toEqual([
      { hour: '2026-06-15T00:00:00.000Z', begun: 0, signed: 0 },
      { hour: '2026-06-15T01:00:00.000Z', begun: 2, signed: 1 },
      { hour: '2026-06-15T02:00:00.000Z', begun: 0, signed: 0 },
    ]);
  });
});

const tablet = (more: Partial<Tablet> = {}): Tablet => ({
  ...{ pending: 0, pendingSince: null, ready: 48, readyOf: 48, seenAt: now, ended: false },
  ...more,
});

describe('tablets', () => {
  it.each([
    ['READY', tablet()],
    ['NOT_READY', tablet({ ready: 47 })],
    ['READY', tablet({ seenAt: ago(silentAfter - 1) })],
    ['SILENT', tablet({ seenAt: ago(silentAfter) })],
    ['UNSENT', tablet({ pending: 1 })],
    ['SILENT_WITH_WORK', tablet({ pending: 1, seenAt: ago(silentAfter) })],
    ['WITHDRAWN', tablet({ pending: 1, ended: true })],
  ] as const)('are %s', (state, one) => {
    expect(tabletState(one, now)).toBe(state);
  });

  it('stand with those that need somebody first, then by juror', () => {
    const tablets = [
      { ...tablet(), juror: 'J03' },
      { ...tablet({ pending: 2 }), juror: 'J02' },
      { ...tablet({ pending: 1 }), juror: 'J01' },
      { ...tablet({ pending: 1, seenAt: ago(silentAfter) }), juror: 'J09' },
    ];
    expect(sortedTablets(tablets, now).map(({ juror }) => juror)).toEqual(['J09', 'J01', 'J02', 'J03']);
  });
});
