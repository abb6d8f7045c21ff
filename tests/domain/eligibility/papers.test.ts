import { describe, expect, it } from 'vitest';
import type { CheckCode, FileFacts, HeldPaper, Recognition } from '~/domain/eligibility/check';
import { eligibility } from '~/domain/eligibility/eligibility';
import { nationalFile, wholeFile } from '../../support/file-facts';

const found = (code: CheckCode, file: FileFacts) => {
  const check = eligibility(file).find((one) => one.code === code);
  if (!check) throw new Error(`${code} does not concern this file`);
  const { source: _, code: __, ...finding } = check;
  return finding;
};
const without = (kind: HeldPaper['kind']) => wholeFile.papers.filter((paper) => paper.kind !== kind);
const held = (kind: HeldPaper['kind'], number: string, expiresOn: string | null): HeldPaper => ({
  kind,
  number,
  expiresOn,
});

describe('papers of a regional file (Thông tư 26/2014/TT-BCT, amended by 14/2018/TT-BCT)', () => {
  it('need the registration of the producer, item 1', () => {
    const file = { ...wholeFile, papers: without('BUSINESS_REGISTRATION') };
    expect(found('registration', file)).toEqual({
      verdict: 'notMet',
      says: 'registrationMissing',
      facts: {},
    });
  });

  it('need the provincial decision, item 4', () => {
    const file = { ...wholeFile, papers: without('PROVINCIAL_DECISION') };
    expect(found('decision', file)).toEqual({ verdict: 'notMet', says: 'decisionMissing', facts: {} });
  });

  it('need a provincial certificate, item 4', () => {
    const file = { ...wholeFile, papers: without('PROVINCIAL_CERTIFICATE') };
    expect(found('certificate', file)).toEqual({ verdict: 'notMet', says: 'certificateMissing', facts: {} });
  });

  it('rest on a certificate that is in force on the closing day, its last day included', () => {
    expect(found('certificate', wholeFile)).toEqual({ verdict: 'met' });
    const closingDay = '2026-05-01';
    expect(found('certificate', { ...wholeFile, closingDay })).toEqual({
      ...{ verdict: 'notMet', says: 'certificateExpired' },
      facts: { number: '12/GCN', expiresOn: '2026-04-30', closingDay },
    });
  });

  it('name the certificate that lasted longest, and are content with a newer one beside it', () => {
    const older = held('PROVINCIAL_CERTIFICATE', '3/GCN', '2022-12-31');
    const oldest = held('PROVINCIAL_CERTIFICATE', '1/GCN', '2020-12-31');
    const expired = { ...wholeFile, papers: [older, oldest], closingDay: '2026-05-01' };
    expect(found('certificate', expired)).toMatchObject({ facts: { number: '3/GCN' } });
    expect(found('certificate', { ...expired, papers: [oldest, older] })).toMatchObject({
      facts: { number: '3/GCN' },
    });
    const endless = held('PROVINCIAL_CERTIFICATE', '15/GCN', null);
    expect(found('certificate', { ...expired, papers: [older, endless] })).toEqual({ verdict: 'met' });
  });

  it('are in force on the closing day otherwise too, item 3; those of lower levels have their own check', () => {
    const expired = [held('FOOD_SAFETY', '5/ATTP', '2026-04-29'), held('OCOP', '6/OCOP', '2025-12-31')];
    const papers = [...wholeFile.papers, ...expired, held('AWARD', '7/BK', null)];
    expect(found('papers', { ...wholeFile, papers })).toEqual({
      ...{ verdict: 'notMet', says: 'papersExpired' },
      facts: { numbers: '5/ATTP, 6/OCOP', closingDay: '2026-04-30' },
    });
    const old = held('PROVINCIAL_CERTIFICATE', '3/GCN', '2022-12-31');
    expect(found('papers', { ...wholeFile, papers: [...wholeFile.papers, old] })).toEqual({ verdict: 'met' });
  });
});

describe('a national file (LEVELS: it needs regional recognition)', () => {
  const known = nationalFile.recognition as Recognition;
  const resting = (recognition: Partial<Recognition>) =>
    found('recognition', { ...nationalFile, recognition: { ...known, ...recognition } });

  it('rests on a recognition that is listed, valid and in force on the closing day', () => {
    expect(resting({})).toEqual({ verdict: 'met' });
    expect(resting({ validUntil: '2027-04-30' })).toEqual({ verdict: 'met' });
  });

  it('does not rest on one that ends before, has been ended, or is no longer listed', () => {
    expect(resting({ validUntil: '2027-04-29' })).toEqual({
      ...{ verdict: 'notMet', says: 'recognitionExpired' },
      facts: { number: 'KV-7', expiresOn: '2027-04-29', closingDay: '2027-04-30' },
    });
    const ended = { verdict: 'notMet', says: 'recognitionEnded', facts: { number: 'KV-7' } };
    for (const status of ['SUSPENDED', 'REVOKED', 'REPLACED'] as const) {
      expect(resting({ status })).toEqual(ended);
    }
    expect(resting({ recognised: false })).toEqual({
      ...{ verdict: 'notMet', says: 'recognitionNotListed', facts: { number: 'KV-7' } },
    });
  });

  it('leaves a certificate of a round run elsewhere to the checker, and lacks one without', () => {
    const valid = held('REGIONAL_CERTIFICATE', '9/KV', '2028-12-31');
    const file = { ...nationalFile, recognition: null };
    expect(found('recognition', { ...file, papers: [...file.papers, valid] })).toEqual({
      ...{ verdict: 'toJudge', says: 'recognitionElsewhere', facts: { number: '9/KV' } },
    });
    const missing = {
      verdict: 'notMet',
      says: 'recognitionMissing',
      facts: { closingDay: '2027-04-30' },
    };
    expect(found('recognition', file)).toEqual(missing);
    const ended = held('REGIONAL_CERTIFICATE', '9/KV', '2026-12-31');
    expect(found('recognition', { ...file, papers: [...file.papers, ended] })).toEqual(missing);
  });

  it('is not asked for provincial papers, nor a regional file for a recognition', () => {
    const codesOf = (file: FileFacts) => eligibility(file).map((check) => check.code);
    expect(codesOf(nationalFile)).not.toContain('certificate');
    expect(codesOf(nationalFile)).not.toContain('decision');
    expect(codesOf(wholeFile)).not.toContain('recognition');
  });
});
