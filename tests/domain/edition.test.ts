import { expect, test } from 'vitest';
import { type Candidate, provincesFor, roundsOf, usualCalendar, usualHost } from '~/domain/edition';
import { inOrder } from '~/domain/round-settings';

const candidate = (code: string, kind: string, region: Candidate['region']): Candidate => {
  return { codeSet: '2025-34', code, name: code, kind, region };
};

const [hanoi, bacNinh, hue, anGiang] = [
  candidate('01', 'Thành phố', 'NORTH'),
  candidate('24', 'Tỉnh', 'NORTH'),
  candidate('46', 'Thành phố', 'CENTRAL'),
  candidate('91', 'Tỉnh', 'SOUTH'),
];

test('a regional edition has a round for each of the three regions (Thông tư 26/2014/TT-BCT)', () => {
  expect(roundsOf('REGIONAL', 2026)).toEqual([
    {
      code: '2026-BAC',
      region: 'NORTH',
      name: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu khu vực phía Bắc năm 2026',
      nameEn: 'Selection of typical rural industrial products, Northern region, 2026',
    },
    {
      code: '2026-TRUNG',
      region: 'CENTRAL',
      name: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu khu vực miền Trung – Tây Nguyên năm 2026',
      nameEn: 'Selection of typical rural industrial products, Central and Central Highlands region, 2026',
    },
    {
      code: '2026-NAM',
      region: 'SOUTH',
      name: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu khu vực phía Nam năm 2026',
      nameEn: 'Selection of typical rural industrial products, Southern region, 2026',
    },
  ]);
});

test('a national edition has one round', () => {
  expect(roundsOf('NATIONAL', 2027)).toEqual([
    {
      code: '2027-QG',
      region: null,
      name: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2027',
      nameEn: 'Selection of typical rural industrial products, national level, 2027',
    },
  ]);
});

test('the usual calendar is that of Central 2020: April to 12 June, in order', () => {
  expect(usualCalendar(2026)).toEqual({
    registrationOpensAt: '2026-03-31T17:00:00.000Z',
    registrationClosesAt: '2026-04-30T17:00:00.000Z',
    forwardingClosesAt: '2026-05-10T17:00:00.000Z',
    scoringClosesAt: '2026-06-12T17:00:00.000Z',
  });
  expect(inOrder(usualCalendar(2026))).toBe(true);
});

test('a region takes its own provinces, the nation all', () => {
  const all = [bacNinh, hanoi, hue, anGiang];
  expect(provincesFor('NORTH', all)).toEqual([bacNinh, hanoi]);
  expect(provincesFor(null, all)).toEqual(all);
});

test('the host is the first city under the centre, else the first province', () => {
  expect(usualHost([bacNinh, hanoi])).toBe(hanoi);
  expect(usualHost([anGiang])).toBe(anGiang);
  expect(usualHost([])).toBe(undefined);
});
