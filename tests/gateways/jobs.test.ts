import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { refuse } from '~/domain/refusal';
import { runJobs } from '~/gateways/jobs';
import type { Letter } from '~/gateways/letters';
import { transact } from '~/store/transaction';
import { testWorld } from '../support/world';

const letter: Letter = { to: 'an@example.vn', subject: 'Giấy mời', text: 'Kính gửi ông An,\n\nTrân trọng.' };

test('a job exists only if the transaction that asks for it is committed', async () => {
  const world = await testWorld();
  await transact(world.db, async (tx) => {
    await world.jobs.enqueue(tx, 'mail', { ...letter, to: 'refused@example.vn' });
    return refuse('notAllowed');
  });
  await transact(world.db, (tx) => world.jobs.enqueue(tx, 'mail', letter));
  expect(await world.letters()).toEqual([letter]);
});

test('a job that was asked for is done once', async () => {
  const world = await testWorld();
  await transact(world.db, (tx) => world.jobs.enqueue(tx, 'mail', letter));
  const sent: Letter[] = [];
  const faults: unknown[] = [];
  const running = await runJobs(world.databaseUrl, { mail: async (data) => void sent.push(data) }, (error) =>
    faults.push(error),
  );
  for (let waited = 0; sent.length === 0 && waited < 100; waited += 1) await pause(100);
  await running.stop();
  expect(sent).toEqual([letter]);
  expect(faults).toEqual([]);
});
