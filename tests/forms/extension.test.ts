import { describe, expect, it } from 'vitest';
import { newEntryForm, paperEntryForm } from '~/forms/entry';
import { extensionForm } from '~/forms/extension';

const typed = {
  deadline: 'registrationClosesAt',
  province: '2025-34:82',
  until: '2026-05-03T17:00',
  reason: 'Mưa lũ',
  noticeNumber: '708/TB-HĐBC',
  noticeDate: '2026-04-28',
};

describe('the form of an extension', () => {
  it('reads a minute of Viet Nam’s clock, a province and the notice', () => {
    expect(extensionForm.parse(typed)).toEqual({
      ...{ deadline: 'registrationClosesAt', province: { codeSet: '2025-34', code: '82' } },
      ...{ until: '2026-05-03T10:00:00.000Z', reason: 'Mưa lũ' },
      notice: { number: '708/TB-HĐBC', date: '2026-04-28' },
    });
  });

  it('takes no province as the whole round', () => {
    expect(extensionForm.parse({ ...typed, province: '' }).province).toBe(null);
    expect(extensionForm.parse({ ...typed, province: undefined }).province).toBe(null);
  });

  it.each([
    ['an unknown deadline', { deadline: 'registrationOpensAt' }, 'deadline'],
    ['a province that is none', { province: '82' }, 'province'],
    ['a day that does not exist', { until: '2026-02-31T17:00' }, 'until'],
    ['a notice without a number', { noticeNumber: ' ' }, 'noticeNumber'],
  ])('refuses %s at its field', (_, change, field) => {
    const read = extensionForm.safeParse({ ...typed, ...change });
    expect(read.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});

const entry = { name: 'Khô cá', group: '2', facilityId: 'f', roundCode: '2026-NAM' };
const envelope = { receivedOn: '2026-05-04', postmarkedOn: '', reference: '57/CV' };

describe('the envelope of a new entry', () => {
  it('may be left out as a whole, not in part', () => {
    expect(newEntryForm.parse({ ...entry, receivedOn: '', reference: '' }).paper).toBe(null);
    expect(newEntryForm.parse({ ...entry, ...envelope }).paper).toEqual({ ...envelope, postmarkedOn: null });
    const half = newEntryForm.safeParse({ ...entry, postmarkedOn: '2026-05-01' });
    expect(half.error?.issues.map((issue) => issue.path[0])).toEqual(['receivedOn', 'reference']);
  });

  it('is asked for where a dossier on paper is recorded', () => {
    expect(paperEntryForm.parse({ ...entry, ...envelope }).paper).toEqual({
      ...envelope,
      postmarkedOn: null,
    });
    const none = paperEntryForm.safeParse(entry);
    expect(none.error?.issues.map((issue) => issue.path[0])).toEqual(['receivedOn', 'reference']);
  });
});
