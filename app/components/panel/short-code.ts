/** A mã số bình chọn without the round it begins with, on a page of that round: 1-003 of 2026-TRUNG-1-003. */
export function shortCode(code: string): string {
  return /\d-\d+$/.exec(code)?.[0] ?? code;
}
