/** A letter about unsigned sheets reaches a juror at most once in this time. */
export const reminderPause = 3_600_000;

/** Whether a juror may be reminded: sheets are left, his seat stands, and the last letter is long enough ago. */
export function mayRemind(
  juror: { left: number; ended: boolean; remindedAt: string | null },
  now: string,
): boolean {
  if (juror.ended || juror.left === 0) return false;
  return juror.remindedAt === null || Date.parse(now) - Date.parse(juror.remindedAt) >= reminderPause;
}
