import type { CodeSet, Region } from './province';
import { type Calendar, type Level, roundCode } from './round';

/**
 * An edition: one year's selection at one level, under one organiser. A regional edition has a round for each of the
 * three regions, a national one has one round (Thông tư 26/2014/TT-BCT as amended).
 */
export type EditionRound = { code: string; region: Region | null; name: string; nameEn: string };

const regionNames: Record<Region, [string, string]> = {
  NORTH: ['khu vực phía Bắc', 'Northern region'],
  CENTRAL: ['khu vực miền Trung – Tây Nguyên', 'Central and Central Highlands region'],
  SOUTH: ['khu vực phía Nam', 'Southern region'],
};

/** The rounds an edition opens with: codes and names. */
export function roundsOf(level: Level, year: number): EditionRound[] {
  const named = (region: Region | null, place: string, placeEn: string) => ({
    code: roundCode(year, region),
    region,
    name: `Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu ${place} năm ${year}`,
    nameEn: `Selection of typical rural industrial products, ${placeEn}, ${year}`,
  });
  if (level === 'NATIONAL') return [named(null, 'cấp quốc gia', 'national level')];
  return (['NORTH', 'CENTRAL', 'SOUTH'] as const).map((region) => named(region, ...regionNames[region]));
}

/**
 * A calendar to start from, after that of a real regional round (Central 2020): reception in April, scoring until 12
 * June. Midnights in Viet Nam, as ISO instants in UTC.
 */
export function usualCalendar(year: number): Calendar {
  return {
    registrationOpensAt: `${year}-03-31T17:00:00.000Z`,
    registrationClosesAt: `${year}-04-30T17:00:00.000Z`,
    forwardingClosesAt: `${year}-05-10T17:00:00.000Z`,
    scoringClosesAt: `${year}-06-12T17:00:00.000Z`,
  };
}

/** A province as it may take part in a round of an edition. */
export type Candidate = { codeSet: CodeSet; code: string; name: string; kind: string; region: Region };

/** The provinces of a round's region, all of them nationally, by code. */
export function provincesFor(region: Region | null, all: readonly Candidate[]): Candidate[] {
  return all.filter((province) => region === null || province.region === region);
}

/** The host a round starts with: the first city under the centre among its provinces, else the first province. */
export function usualHost(provinces: readonly Candidate[]): Candidate | undefined {
  return provinces.find((province) => province.kind === 'Thành phố') ?? provinces[0];
}
