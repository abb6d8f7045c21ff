import { describe, expect, it } from 'vitest';
import { gapKey, gapsOf, missingSheets, reasonedGaps } from '~/domain/closing-gaps';

const entries = [
  { code: 'A-1', signed: 3, waitingFor: [] },
  { code: 'A-2', signed: 2, waitingFor: ['J02', 'J01'] },
  { code: 'A-3', signed: 3, waitingFor: ['J02'] },
];
const tablet = { juror: 'J02', device: 'd1', name: 'iPad', pending: 4, since: '2026-06-15T01:00:00.000Z' };
const tablets = [tablet, { ...tablet, device: 'd2', pending: 0 }];
const gaps = gapsOf({ minimum: 3, entries, tablets });

describe('gaps at the closing', () => {
  it('are the sheets of each juror, the entries below the minimum, and tablets with unsent work', () => {
    expect(gaps).toEqual([
      { kind: 'SHEETS', juror: 'J01', entries: ['A-2'] },
      { kind: 'SHEETS', juror: 'J02', entries: ['A-2', 'A-3'] },
      { kind: 'THIN', entry: 'A-2', signed: 2, minimum: 3 },
      { kind: 'TABLET', ...tablet },
    ]);
    expect(gaps.map(gapKey)).toEqual(['sheets:J01', 'sheets:J02', 'thin:A-2', 'tablet:d1']);
    expect(missingSheets(gaps)).toBe(3);
  });

  it('are none where everything is signed and sent', () => {
    expect(gapsOf({ minimum: 3, entries: entries.slice(0, 1), tablets: [] })).toEqual([]);
    expect(reasonedGaps([], new Map(), '')).toEqual({ reasoned: [] });
  });

  it('take their own reason before the one for all others', () => {
    const answer = reasonedGaps(
      gaps,
      new Map([
        ['sheets:J01', 'ốm'],
        ['thin:gone', 'x'],
        ['tablet:d1', ''],
      ]),
      'chung',
    );
    expect('reasoned' in answer && answer.reasoned.map(({ reason }) => reason)).toEqual([
      'ốm',
      'chung',
      'chung',
      'chung',
    ]);
  });

  it('are named where a reason is lacking', () => {
    const answer = reasonedGaps(gaps, new Map([['sheets:J01', 'ốm']]), '');
    expect('lacking' in answer && answer.lacking.map(gapKey)).toEqual([
      'sheets:J02',
      'thin:A-2',
      'tablet:d1',
    ]);
  });
});
