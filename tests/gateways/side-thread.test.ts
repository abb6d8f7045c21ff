import { expect, test } from 'vitest';
import { createSideThread } from '~/gateways/side-thread';

/** A thread that sleeps for the milliseconds of its job and answers them; for `'never'` it counts for ever. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads';
      if (workerData === 'throws') throw new Error('a bug');
      if (workerData === 'greedy') for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
      while (workerData === 'never');
      if (workerData !== 'ends') setTimeout(() => parentPort.postMessage(workerData), workerData);
    `)}`,
);

const bounds = { waiting: 1, milliseconds: 5000, megabytes: 100 };

test('jobs are answered one after the other', async () => {
  const thread = createSideThread(script, bounds);
  const order: unknown[] = [];
  await Promise.all([300, 1].map(async (job) => order.push(await thread.run(job))));
  expect(order).toEqual([{ answer: 300 }, { answer: 1 }]);
});

test('who comes when the line is full is told so at once, and taken again when it is not', async () => {
  const thread = createSideThread(script, bounds);
  const first = [thread.run(200), thread.run(1)];
  expect(await thread.run(1)).toEqual({ unanswered: 'BUSY' });
  expect(await Promise.all(first)).toEqual([{ answer: 200 }, { answer: 1 }]);
  expect(await thread.run(2)).toEqual({ answer: 2 });
});

test('a job that outlasts its time is ended, and the next one is answered', async () => {
  const thread = createSideThread(script, { ...bounds, milliseconds: 500 });
  const [endless, next] = await Promise.all([thread.run('never'), thread.run(1)]);
  expect([endless, next]).toEqual([{ unanswered: 'EXHAUSTED' }, { answer: 1 }]);
});

test('a job that outgrows its memory is ended, and this process goes on', async () => {
  const thread = createSideThread(script, { ...bounds, milliseconds: 50_000, megabytes: 20 });
  expect(await thread.run('greedy')).toEqual({ unanswered: 'EXHAUSTED' });
});

test('a bug in the thread is thrown to who asked, and stands in nobody’s way', async () => {
  const thread = createSideThread(script, bounds);
  await expect(thread.run('throws')).rejects.toThrow('a bug');
  await expect(thread.run('ends')).rejects.toThrow('ended without an answer');
  expect(await thread.run(1)).toEqual({ answer: 1 });
});
