import { expect, test, vi } from 'vitest';
import { type DiskFault, DiskQueue } from '~/offline/tablet/disk-queue';
import type { StoredChange } from '~/offline/tablet/vault';

const change = (key: string, value: unknown): StoredChange => ({ put: [{ key, value }], remove: [] });

/** A disk that fails as often as it is told. */
function disk(failures: string[] = []) {
  const written: StoredChange[] = [];
  const told: DiskFault[] = [];
  const write = async (one: StoredChange) => {
    const name = failures.shift();
    if (name) throw Object.assign(new Error('no'), { name });
    written.push(one);
  };
  return { written, told, queue: new DiskQueue(write, (fault) => told.push(fault)) };
}

test('what waits together is one write, in which of each key the last word counts', async () => {
  const { queue, written } = disk();
  const first = queue.put(change('a', 1));
  void queue.put(change('b', 1));
  void queue.put({ put: [{ key: 'a', value: 2 }], remove: ['b'] });
  await first;
  await queue.idle();
  const put = written.flatMap((one) => one.put);
  expect(put.at(-1)).toEqual({ key: 'a', value: 2 });
  expect(written.at(-1)?.remove).toEqual(['b']);
  expect(written.length).toBeLessThanOrEqual(2);
});

test('a closed queue writes nothing more, and what waits for it goes no further', async () => {
  vi.useFakeTimers();
  const { queue, written } = disk(['UnknownError']);
  let went = false;
  void queue.put(change('a', 1)).then(() => {
    went = true;
  });
  await vi.advanceTimersByTimeAsync(500);
  queue.close();
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect([written, went]).toEqual([[], false]);
});

test('a write that fails is said, kept in front and tried again', async () => {
  vi.useFakeTimers();
  const { queue, written, told } = disk(['QuotaExceededError', 'UnknownError']);
  const stored = queue.put(change('a', 1));
  await vi.advanceTimersByTimeAsync(500);
  expect(written).toEqual([]);
  void queue.put(change('b', 2));
  await vi.advanceTimersByTimeAsync(3000);
  await stored;
  vi.useRealTimers();
  expect(told).toEqual(['full', 'failed', null]);
  expect(written).toEqual([
    {
      put: [
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ],
      remove: [],
    },
  ]);
});
