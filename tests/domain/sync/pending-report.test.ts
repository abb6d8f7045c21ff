import { expect, it } from 'vitest';
import { pendingAfter } from '~/domain/sync/pending-report';

it.each([
  ['everything was sent', { lastSeq: 5, pending: 0 }, { sent: 8, left: 0 }, 8, 0],
  ['some stay behind', { lastSeq: 0, pending: 0 }, { sent: 200, left: 30 }, 200, 30],
  ['the exchange stopped at a gap', { lastSeq: 3, pending: 0 }, { sent: 8, left: 0 }, 3, 5],
  ['an earlier request arrives late', { lastSeq: 200, pending: 30 }, { sent: 5, left: 0 }, 200, 30],
  ['some of what stayed behind was sent', { lastSeq: 200, pending: 30 }, { sent: 220, left: 10 }, 220, 10],
  [
    'nothing is said, as by a tablet whose storage is gone',
    { lastSeq: 4, pending: 3 },
    { sent: null, left: 0 },
    4,
    3,
  ],
  ['nothing was ever written', { lastSeq: 0, pending: 0 }, { sent: null, left: 0 }, 0, 0],
])('counts what a device keeps to itself where %s', (_, before, said, acknowledged, pending) => {
  expect(pendingAfter(before, said, acknowledged)).toBe(pending);
});
