/** A province at a time: a code alone is ambiguous, because six codes name another unit since 1 July 2025. */
export type ProvinceKey = { codeSet: CodeSet; code: string };

/** 63 provinces until 30 June 2025, 34 since 1 July 2025. */
export type CodeSet = '2004-63' | '2025-34';

/** The programme's regions: khu vực phía Bắc, khu vực miền Trung – Tây Nguyên, khu vực phía Nam. */
export type Region = 'NORTH' | 'CENTRAL' | 'SOUTH';

export const regions: readonly Region[] = ['NORTH', 'CENTRAL', 'SOUTH'];

/** The code set in force on a day (YYYY-MM-DD, Asia/Ho_Chi_Minh). Resolution 202/2025/QH15. */
export function codeSetOn(day: string): CodeSet {
  return day < '2025-07-01' ? '2004-63' : '2025-34';
}

/** Whether two keys name the same unit. */
export function sameProvince(a: ProvinceKey, b: ProvinceKey): boolean {
  return a.codeSet === b.codeSet && a.code === b.code;
}

/** One text for a province, as form values and keys: "2025-34:01". */
export function provinceText(province: ProvinceKey): string {
  return `${province.codeSet}:${province.code}`;
}

/** Reads what provinceText wrote; null when it is none. */
export function parseProvince(text: string): ProvinceKey | null {
  const match = /^(2004-63|2025-34):(\d{2})$/.exec(text);
  return match ? { codeSet: match[1] as CodeSet, code: match[2] as string } : null;
}
