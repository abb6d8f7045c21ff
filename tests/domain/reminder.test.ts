import { expect, it } from 'vitest';
import { mayRemind, reminderPause } from '~/domain/reminder';

const now = '2026-06-15T02:00:00.000Z';
const ago = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
const juror = { left: 3, ended: false, remindedAt: null };

it('reaches a juror with sheets left, at most once an hour', () => {
  expect(mayRemind(juror, now)).toBe(true);
  expect(mayRemind({ ...juror, remindedAt: ago(reminderPause) }, now)).toBe(true);
  expect(mayRemind({ ...juror, remindedAt: ago(reminderPause - 1) }, now)).toBe(false);
  expect(mayRemind({ ...juror, left: 0 }, now)).toBe(false);
  expect(mayRemind({ ...juror, ended: true }, now)).toBe(false);
});
