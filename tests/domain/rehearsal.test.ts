import { describe, expect, it } from 'vitest';
import { rehearsalClosingDay, rehearsalEntries, rehearsalRubric } from '~/domain/rehearsal';
import { rubricFaults } from '~/domain/rubric';

describe('the rehearsal', () => {
  it('has a rubric that a real round could use', () => {
    expect(rubricFaults(rehearsalRubric)).toEqual([]);
  });

  it('has two entries in each of its groups, and codes that no round gives', () => {
    const groups = rehearsalEntries.map(({ group }) => group);
    expect(groups.toSorted()).toEqual([1, 1, 2, 2]);
    expect(new Set(rehearsalEntries.map(({ code }) => code)).size).toBe(rehearsalEntries.length);
    expect(rehearsalEntries.filter(({ code }) => /^\d{4}-/.test(code))).toEqual([]);
  });

  it('says of every product that it is for trying, and shows a paper that ran out before the closing day', () => {
    expect(rehearsalEntries.filter(({ name }) => !name.includes('chấm thử'))).toEqual([]);
    const expiries = rehearsalEntries.flatMap(({ papers }) => papers.map(({ expiresOn }) => expiresOn));
    expect(expiries.some((day) => day !== null && day < rehearsalClosingDay)).toBe(true);
    expect(expiries.some((day) => day !== null && day > rehearsalClosingDay)).toBe(true);
  });
});
