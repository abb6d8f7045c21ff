import { describe, expect, it } from 'vitest';
import type { CheckCode, FileFacts } from '~/domain/eligibility/check';
import { eligibility, toJudge, told, unmet } from '~/domain/eligibility/eligibility';
import { facilityKinds } from '~/domain/entry';
import { wholeFile } from '../../support/file-facts';

const found = (code: CheckCode, change: Partial<FileFacts>) =>
  eligibility({ ...wholeFile, ...change }).find((check) => check.code === code);
const codes = (checks: readonly { code: CheckCode }[]) => checks.map(({ code }) => code);

describe('what may enter', () => {
  it('is a product of a co-operative, a group or a household; the size of a company is for the checker', () => {
    const verdicts = facilityKinds.map((facilityKind) => found('facility', { facilityKind })?.verdict);
    expect(facilityKinds).toEqual(['COMPANY', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD']);
    expect(verdicts).toEqual(['toJudge', 'met', 'met', 'met']);
    expect(found('facility', { facilityKind: 'STATE_FARM' })).toEqual({
      ...{ code: 'facility', source: 'DECREE', verdict: 'notMet', says: 'facilityUnknown' },
      facts: { producer: 'HTX Hoà Bình' },
    });
  });

  it('has one of the four groups', () => {
    const verdicts = [0, 1, 4, 5].map((group) => found('group', { group })?.verdict);
    expect(verdicts).toEqual(['notMet', 'met', 'met', 'notMet']);
  });

  it('has three photos (file item 2, Thông tư 14/2018/TT-BCT)', () => {
    expect(found('photos', { photos: 3 })?.verdict).toBe('met');
    expect(found('photos', { photos: 2 })).toMatchObject({
      says: 'photosMissing',
      facts: { count: 2, minimum: 3 },
    });
  });

  it('is described for criterion groups 1 and 2 of Annex 4', () => {
    const sections = { market: ' ', technique: '\n', culture: 'x', other: 'x' };
    expect(codes(unmet(eligibility({ ...wholeFile, sections })))).toEqual(['market', 'technique']);
  });

  it('is a set with two different items, and what makes it one is for the checker', () => {
    const set = (setItems: string[]) => found('setItems', { isSet: true, setItems });
    expect(set(['Ấm', 'Chén'])?.verdict).toBe('met');
    expect(set(['Ấm hoà', 'ấm HÒA', ' '])).toMatchObject({ verdict: 'notMet', facts: { count: 1 } });
    expect(found('setUnity', { isSet: true })?.verdict).toBe('toJudge');
    expect(found('setUnity', { isSet: false })).toBeUndefined();
    expect(found('setItems', { isSet: false })).toBeUndefined();
  });

  it('is judged by a person where the file cannot say', () => {
    expect(codes(toJudge(eligibility(wholeFile)))).toEqual(['ownMake', 'series', 'lawful']);
    expect(found('ownMake', { isSet: true })).toMatchObject({ says: 'ownMakeSet' });
  });
});

describe('a product entered already', () => {
  const other = { id: 'e2', code: null, name: 'TRÀ SHAN  TUYẾT', status: 'SUBMITTED', setItems: [] } as const;
  const repeated = (others: FileFacts['others'], change: Partial<FileFacts> = {}) =>
    found('repeated', { ...change, others });
  const named = { id: 'e2', code: null, name: 'TRÀ SHAN  TUYẾT', status: 'SUBMITTED' };

  it('is found by its folded name, and the other entry is named', () => {
    expect(repeated([other])).toEqual({
      ...{ code: 'repeated', source: 'CUSTOM', verdict: 'toJudge', says: 'repeated' },
      ...{ facts: { count: 1 }, others: [named] },
    });
    expect(repeated([{ ...other, name: 'Trà lài' }])?.verdict).toBe('met');
  });

  it('is found as an item of a set, in either', () => {
    const set = { ...other, name: 'Bộ quà', setItems: ['Mứt', 'trà Shan tuyết'] };
    expect(repeated([set])?.verdict).toBe('toJudge');
    const isSet = { isSet: true, name: 'Bộ quà Tết', setItems: ['Mứt', 'Trà shan tuyết'] };
    expect(repeated([other], isSet)?.verdict).toBe('toJudge');
  });

  it('is none while the other is a draft or has been withdrawn', () => {
    const others = (['DRAFT', 'WITHDRAWN'] as const).map((status) => ({ ...other, status }));
    expect(repeated(others)?.verdict).toBe('met');
  });

  it('is told to the producer and keeps nobody from submitting', () => {
    const checks = eligibility({ ...wholeFile, photos: 0, others: [other] });
    expect(codes(told(checks))).toEqual(['photos', 'repeated']);
    expect(codes(unmet(checks))).toEqual(['photos']);
  });
});
