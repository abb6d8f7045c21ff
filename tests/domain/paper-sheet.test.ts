import { describe, expect, it } from 'vitest';
import { dayFault, differences, typedOutcome, typingFault } from '~/domain/paper-sheet';

const typed = (by: string, more = {}) => ({
  ...{ by, marks: { '1.1': 850, '1.2': 400, '1.10': 100 }, remarks: 'Tốt', signedOn: '2026-06-15' },
  ...more,
});

describe('a sheet typed in twice', () => {
  it('agrees where two people say the same, whatever the blanks between words', () => {
    const [one, other] = [typed('a'), typed('b', { remarks: ' Tốt \n' })];
    expect(typedOutcome([one, other])).toEqual({ outcome: 'AGREES', agreed: [one, other] });
    expect(differences([one, other])).toEqual([]);
  });

  it('does not agree with itself, nor alone', () => {
    expect(typedOutcome([typed('a'), typed('a')])).toEqual({ outcome: 'DIFFERS' });
    expect(typedOutcome([typed('a')])).toEqual({ outcome: 'WAITS' });
    expect(differences([typed('a')])).toEqual([]);
  });

  it('agrees with the third where the second misread', () => {
    const versions = [typed('a'), typed('b', { marks: { '1.1': 580 } }), typed('c')];
    expect(typedOutcome(versions)).toEqual({ outcome: 'AGREES', agreed: [versions[0], versions[2]] });
  });

  it('names every cell that differs, criteria by number, then the remarks and the day', () => {
    const other = typed('b', { marks: { '1.1': 580, '1.2': 400 }, remarks: 'Khá', signedOn: '2026-06-16' });
    expect(differences([typed('a'), other])).toEqual([
      { cell: '1.1', said: [850, 580] },
      { cell: '1.10', said: [100, null] },
      { cell: 'remarks', said: ['Tốt', 'Khá'] },
      { cell: 'signedOn', said: ['2026-06-15', '2026-06-16'] },
    ]);
  });
});

it('is typed in by anybody but its juror, while that one has not signed', () => {
  expect(typingFault({ jurorId: 'juror', signed: false }, 'first')).toBeNull();
  expect(typingFault({ jurorId: 'juror', signed: false }, 'juror')).toBe('ownSheet');
  expect(typingFault({ jurorId: 'juror', signed: true }, 'first')).toBe('signed');
});

it('bears a day from the opening of scoring to today, on the calendar of Viet Nam', () => {
  const acts = [{ kind: 'SCORING_OPENED', at: '2026-06-13T18:00:00.000Z' } as const];
  const fault = (day: string) => dayFault(day, acts, '2026-06-15T18:00:00.000Z');
  expect(['2026-06-13', '2026-06-14', '2026-06-16', '2026-06-17'].map(fault)).toEqual([
    ...['dayEarly', null, null, 'dayFuture'],
  ]);
  const second = [...acts, { kind: 'SECOND_PASS_OPENED', at: '2026-06-15T02:00:00.000Z' } as const];
  expect(dayFault('2026-06-14', second, '2026-06-15T18:00:00.000Z')).toBe('dayEarly');
  expect(dayFault('2026-06-15', second, '2026-06-15T18:00:00.000Z')).toBe(null);
  expect(dayFault('2026-06-15', [], '2026-06-15T18:00:00.000Z')).toBe('dayEarly');
});
