import { describe, expect, it } from 'vitest';
import { canMove, entryCode, entryStatuses, type FileFacts, lacks } from '~/domain/entry';

const complete: FileFacts = {
  photos: 3,
  sections: { market: 'Bán ở 12 tỉnh', technique: 'Dây chuyền sấy lạnh', culture: '', other: '' },
  isSet: false,
  setItems: 0,
  papers: [
    { kind: 'BUSINESS_REGISTRATION', expiresOn: null },
    { kind: 'PROVINCIAL_CERTIFICATE', expiresOn: '2026-04-30' },
  ],
  closingDay: '2026-04-30',
  carried: false,
};

describe('lacks', () => {
  it('finds nothing in a complete file whose certificate ends on the closing day', () => {
    expect(lacks(complete)).toEqual([]);
  });

  it('asks for at least three photos', () => {
    expect(lacks({ ...complete, photos: 2 })).toEqual(['photos']);
  });

  it('refuses a provincial certificate that ends before the closing day', () => {
    expect(lacks({ ...complete, closingDay: '2026-05-01' })).toEqual([
      'provincialCertificate',
      'paperExpired',
    ]);
  });

  it('asks a set for the names of two items', () => {
    expect(lacks({ ...complete, isSet: true, setItems: 1 })).toEqual(['setItems']);
    expect(lacks({ ...complete, isSet: true, setItems: 2 })).toEqual([]);
  });

  it('rests a carried file on the regional certificate', () => {
    expect(lacks({ ...complete, carried: true })).toEqual(['provincialCertificate']);
    const papers = [...complete.papers, { kind: 'REGIONAL_CERTIFICATE' as const, expiresOn: '2029-12-31' }];
    expect(lacks({ ...complete, carried: true, papers })).toEqual([]);
  });

  it('names everything an empty draft lacks, in the order of its sections', () => {
    const sections = { market: ' ', technique: '', culture: '', other: '' };
    expect(lacks({ ...complete, photos: 0, sections, papers: [], isSet: true })).toEqual([
      'photos',
      'market',
      'technique',
      'setItems',
      'registrationPaper',
      'provincialCertificate',
    ]);
  });
});

describe('canMove', () => {
  it.each([
    ['submit', ['DRAFT', 'RETURNED', 'SUPPLEMENT']],
    ['sendBack', ['SUBMITTED']],
    ['forward', ['SUBMITTED']],
    ['accept', ['FORWARDED']],
    ['withdraw', ['DRAFT', 'SUBMITTED', 'RETURNED', 'FORWARDED', 'SUPPLEMENT', 'ELIGIBLE']],
  ] as const)('%s starts from %j alone', (move, from) => {
    expect(entryStatuses.filter((status) => canMove(status, move) === true)).toEqual(from);
  });

  it('says from which state it refused', () => {
    expect(canMove('ELIGIBLE', 'submit')).toEqual({
      refused: 'entry.wrongState',
      facts: { status: 'ELIGIBLE' },
    });
  });
});

it('a code names round, group and number', () => {
  expect(entryCode('2026-BAC', 2, 17)).toBe('2026-BAC-2-017');
});
