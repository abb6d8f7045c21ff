import { describe, expect, it } from 'vitest';
import { agreeing, differences } from '~/domain/paper-sheet';

const typed = (by: string, more = {}) => ({
  ...{ by, marks: { '1.1': 850, '1.2': 400, '1.10': 100 }, remarks: 'Tốt', signedOn: '2026-06-15' },
  ...more,
});

describe('a sheet typed in twice', () => {
  it('agrees where two people say the same, whatever the blanks between words', () => {
    const [one, other] = [typed('a'), typed('b', { remarks: ' Tốt \n' })];
    expect(agreeing([one, other])).toEqual([one, other]);
    expect(differences([one, other])).toEqual([]);
  });

  it('does not agree with itself, nor alone', () => {
    expect(agreeing([typed('a'), typed('a')])).toBeNull();
    expect(agreeing([typed('a')])).toBeNull();
    expect(agreeing([])).toBeNull();
  });

  it('agrees with the third where the second misread', () => {
    const versions = [typed('a'), typed('b', { marks: { '1.1': 580 } }), typed('c')];
    expect(agreeing(versions)?.map(({ by }) => by)).toEqual(['a', 'c']);
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
