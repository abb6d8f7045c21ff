import { describe, expect, it } from 'vitest';
import type { ProvinceKey } from '~/domain/province';
import { countsByGroup, countsByProvince, splitOf, stageCounts } from '~/domain/reconciliation';
import { differences, type OtherRecords } from '~/domain/reconciliation-differences';
import { aJourney } from '../support/journeys';

const haNoi: ProvinceKey = { codeSet: '2025-34', code: '01' };
const caoBang: ProvinceKey = { codeSet: '2025-34', code: '04' };

describe('counts', () => {
  it('of the national round of 2023 as published: 441 received, 4 of them not eligible', () => {
    const counted = [
      { status: 'ELIGIBLE', count: 437 },
      { status: 'NOT_ELIGIBLE', count: 4 },
    ] as const;
    expect(splitOf(counted)).toEqual({
      ...{ total: 441, eligible: 437, notEligible: 4, withdrawn: 0, merged: 0, waiting: 0 },
    });
  });

  it('put every state without a conclusion among the waiting', () => {
    const statuses = ['DRAFT', 'SUBMITTED', 'RETURNED', 'FORWARDED', 'SUPPLEMENT'] as const;
    expect(splitOf(statuses.map((status) => ({ status, count: 2 })))).toMatchObject({
      total: 10,
      waiting: 10,
    });
  });

  it('say at every stage what has become of the entries that reached it', () => {
    const counts = stageCounts([
      aJourney('1', 'ELIGIBLE', 'recognised'),
      aJourney('2', 'MERGED', 'scored', { mergedInto: '1' }),
      aJourney('3', 'NOT_ELIGIBLE', 'received'),
      aJourney('4', 'WITHDRAWN', 'registered'),
      aJourney('5', 'SUBMITTED', 'submitted'),
    ]);
    const none = { eligible: 0, notEligible: 0, withdrawn: 0, merged: 0, waiting: 0 };
    expect(counts).toEqual({
      registered: { total: 5, eligible: 1, notEligible: 1, withdrawn: 1, merged: 1, waiting: 1 },
      submitted: { ...none, total: 4, eligible: 1, notEligible: 1, merged: 1, waiting: 1 },
      forwarded: { ...none, total: 3, eligible: 1, notEligible: 1, merged: 1 },
      received: { ...none, total: 3, eligible: 1, notEligible: 1, merged: 1 },
      coded: { ...none, total: 2, eligible: 1, merged: 1 },
      scored: { ...none, total: 2, eligible: 1, merged: 1 },
      voted: { ...none, total: 1, eligible: 1 },
      recognised: { ...none, total: 1, eligible: 1 },
    });
  });

  it('have a row for every province of the round and every group asked for, also where nothing came', () => {
    const entries = [aJourney('1', 'ELIGIBLE', 'coded', { group: 2 })];
    const provinces = countsByProvince(entries, [caoBang, haNoi]);
    expect(provinces.map(({ province, counts }) => [province.code, counts.coded.total])).toEqual([
      ['04', 0],
      ['01', 1],
    ]);
    const elsewhere = countsByProvince(entries, [caoBang]);
    expect(elsewhere.map(({ province }) => province.code)).toEqual(['04', '01']);
    const groups = countsByGroup(entries, [1, 2]);
    expect(groups.map(({ group, counts }) => [group, counts.received.total])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('sum former provinces under the unit of today (Cần Thơ, Sóc Trăng and Hậu Giang became Cần Thơ)', () => {
    const former = (code: string): ProvinceKey => ({ codeSet: '2004-63', code });
    const entries = ['92', '94', '93', '93'].map((code, index) =>
      aJourney(String(index), 'ELIGIBLE', 'coded', { province: former(code) }),
    );
    const provinces = ['92', '94', '93'].map(former);
    const then = countsByProvince(entries, provinces);
    expect(then.map(({ counts }) => counts.coded.total)).toEqual([1, 1, 2]);
    const today = countsByProvince(entries, provinces, () => ({ codeSet: '2025-34', code: '92' }));
    expect(today.map(({ province, counts }) => [province, counts.coded.total])).toEqual([
      [{ codeSet: '2025-34', code: '92' }, 4],
    ]);
  });
});

describe('differences', () => {
  const quiet: OtherRecords = { places: [], published: null };
  const namesOf = (entries: Parameters<typeof differences>[0], records: Partial<OtherRecords> = {}) =>
    differences(entries, { ...quiet, ...records }).map(({ entries: named, ...difference }) => [
      difference,
      named.map(({ id }) => id),
    ]);

  it('are none where records agree', () => {
    const entries = [
      aJourney('1', 'ELIGIBLE', 'recognised'),
      aJourney('2', 'MERGED', 'scored', { mergedInto: '1' }),
      aJourney('3', 'WITHDRAWN', 'coded'),
      aJourney('4', 'NOT_ELIGIBLE', 'received'),
    ];
    const published = [{ code: '2026-BAC-1-1', name: 'Sản phẩm 1' }];
    expect(namesOf(entries, { places: [{ province: haNoi, counter: 2 }], published })).toEqual([]);
  });

  it('name what reached a stage past the one before it', () => {
    const entry = aJourney('1', 'ELIGIBLE', 'coded');
    const skipping = { ...entry, reached: { ...entry.reached, forwarded: false } };
    expect(namesOf([skipping, aJourney('2', 'ELIGIBLE', 'coded')])).toEqual([
      [{ kind: 'stageSkipped', stage: 'received' }, ['1']],
    ]);
  });

  it('name what fell back, lacks a code, or has one without a conclusion', () => {
    const entries = [
      aJourney('1', 'RETURNED', 'received'),
      aJourney('2', 'ELIGIBLE', 'received'),
      aJourney('3', 'SUPPLEMENT', 'coded'),
    ];
    expect(namesOf(entries)).toEqual([
      [{ kind: 'fellBack' }, ['1']],
      [{ kind: 'codeMissing' }, ['2']],
      [{ kind: 'codeUnfounded' }, ['3']],
    ]);
  });

  it('name what was merged into nothing that stands, or across producers', () => {
    const entries = [
      aJourney('1', 'WITHDRAWN', 'coded'),
      aJourney('2', 'MERGED', 'coded', { mergedInto: '1' }),
      aJourney('3', 'MERGED', 'coded'),
      aJourney('4', 'ELIGIBLE', 'coded', { facilityId: 'f2' }),
      aJourney('5', 'MERGED', 'coded', { mergedInto: '4' }),
      aJourney('6', 'MERGED', 'coded', { mergedInto: '4', facilityId: 'f2' }),
    ];
    expect(namesOf(entries)).toEqual([[{ kind: 'mergedNowhere' }, ['2', '3', '5']]]);
  });

  it('name what the published list holds and the records do not, and the other way', () => {
    const entries = [
      aJourney('1', 'ELIGIBLE', 'recognised'),
      aJourney('2', 'ELIGIBLE', 'voted'),
      aJourney('3', 'ELIGIBLE', 'recognised', { code: null }),
    ];
    const published = [
      { code: '2026-BAC-1-2', name: 'Sản phẩm 2' },
      { code: '2026-BAC-1-9', name: 'Không rõ' },
    ];
    expect(differences(entries, { ...quiet, published }).slice(-2)).toEqual([
      {
        kind: 'notPublished',
        entries: [
          { id: '1', code: '2026-BAC-1-1', name: 'Sản phẩm 1', status: 'ELIGIBLE' },
          { id: '3', code: null, name: 'Sản phẩm 3', status: 'ELIGIBLE' },
        ],
      },
      {
        kind: 'publishedOtherwise',
        entries: [
          { id: '2', code: '2026-BAC-1-2', name: 'Sản phẩm 2', status: 'ELIGIBLE' },
          { id: '2026-BAC-1-9', code: '2026-BAC-1-9', name: 'Không rõ', status: 'ELIGIBLE' },
        ],
      },
    ]);
  });

  it('name the entries that hold a place where the counter of a province says otherwise', () => {
    const entries = [
      aJourney('1', 'ELIGIBLE', 'coded'),
      aJourney('2', 'WITHDRAWN', 'coded'),
      aJourney('3', 'SUBMITTED', 'submitted'),
      aJourney('4', 'FORWARDED', 'received', { province: caoBang }),
    ];
    const places = [
      { province: haNoi, counter: 2 },
      { province: caoBang, counter: 1 },
    ];
    expect(namesOf(entries, { places })).toEqual([
      [{ kind: 'placesDiffer', province: haNoi, counter: 2, held: 1 }, ['1']],
    ]);
  });
});
