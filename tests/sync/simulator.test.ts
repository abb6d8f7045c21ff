import { describe, expect, it } from 'vitest';
import { explain, firstFailure, kept, schedules } from './play';
import type { Schedule } from './schedule';

/** The kinds of fault that a tablet, the network and the server must survive. */
const faults = [
  'request lost',
  'answer lost',
  'request doubled',
  'answer doubled',
  'delayed, reordered',
  'request truncated',
  'answer truncated',
  'captive portal',
  'tab killed before write',
  'tab killed before send',
  'tab killed before answer',
  'tab killed before storing the answer',
  'storage cleared',
  'storage cloned',
  'server killed before commit',
  'server killed in commit',
  'server killed after commit',
  'connection cut',
  'session ended',
  'clock off by years',
  'two tablets',
  'aside: SIGNED',
  'aside: CLOSED',
  'old app version',
];

/** What must have happened as well, or nothing was shown. */
const results = [
  'APPLIED',
  'SAME',
  'CONFLICT',
  'conflict settled',
  'sheet signed',
  'aside: OLD_EPOCH',
  'aside: RECUSED',
];

function expectNoFailure(all: Iterable<Schedule>, seen?: Map<string, number>): void {
  const failing = firstFailure(all, seen);
  expect(failing && explain(failing)).toBeNull();
}

describe('marks under faults', () => {
  it('lose nothing in the schedules that once failed', () => {
    expectNoFailure(kept);
  });

  it('lose nothing in 2,000 schedules, in which everything happens that can', { timeout: 300_000 }, () => {
    const seen = new Map<string, number>();
    expectNoFailure(schedules(0, 2000), seen);
    expect([...faults, ...results].filter((what) => (seen.get(what) ?? 0) < 50)).toEqual([]);
  });
});
