import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal, type RefusalCode, type RefusalFacts, refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';
import { overrideQuota } from '~/usecases/quota/override-quota';
import {
  done,
  dongThap,
  openRound,
  organiser,
  overrideTexts,
  person,
  placesIn,
  producer,
  type Quotas,
  setQuotasOf,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let officer: Actor;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, 'FIRST');
  own = await producer(world);
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
});

const forwardAll = (roundCode: string, entries: string[]) =>
  Promise.all(entries.map((entryId) => forwardEntry(world, officer, { roundCode, entryId })));

const standing = (roundId: string) => world.db.entry.count({ where: { roundId, status: 'FORWARDED' } });

const province = { province: 'Đồng Tháp' };

describe('of 64 files forwarded at the same time exactly 10 pass a quota of 10', () => {
  const ten = { maximum: 10 };
  it.each<[string, Partial<Quotas>, RefusalCode, RefusalFacts]>([
    ['PROVINCE', { province: ten }, 'quota.provinceFull', province],
    ['GROUP', { groups: { 2: ten } }, 'quota.groupFull', { ...province, group: 2 }],
    ['PRODUCER', { producer: ten }, 'quota.producerFull', { producer: 'Hợp tác xã Hoà Bình' }],
  ])('on a %s', async (code, quotas, refused, facts) => {
    const { id: roundId } = await openRound(world, code, { quotas });
    const answers = await forwardAll(code, await waitingEntries(world, own, code, 64));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(10);
    const refusal = refuse(refused, { forwarded: 10, maximum: 10, ...facts });
    expect(answers.filter(isRefusal)).toEqual(Array(54).fill(refusal));
    expect(await standing(roundId)).toBe(10);
    const events = await world.db.auditEvent.count({ where: { roundId, act: 'entry.forward' } });
    expect(events).toBe(10);
    for (const target of ['province:2025-34:82', 'group:2025-34:82:2', `producer:${own.facilityId}`]) {
      expect(await placesIn(world, roundId, target)).toEqual({ forwarded: 10, beyond: 0 });
    }
  });
});

test('one override lets one of 24 files beyond, whenever it comes', async () => {
  const quotas = { province: { maximum: 3 }, groups: { 2: { maximum: 3 } } };
  const { id: roundId } = await openRound(world, 'OVER', { quotas });
  const entries = await waitingEntries(world, own, 'OVER', 24);
  await forwardAll('OVER', entries.slice(0, 3));
  done(
    await overrideQuota(world, organiser, { ...overrideTexts, roundCode: 'OVER', entryId: entries[3] ?? '' }),
  );
  const answers = await forwardAll('OVER', entries.slice(3));
  const passed = answers.filter((answer) => !isRefusal(answer));
  expect(passed).toMatchObject([{ id: entries[3], outcome: 'OVERRIDDEN', document: '2218/CTĐP-CNNT' }]);
  expect(await placesIn(world, roundId)).toEqual({ forwarded: 4, beyond: 1 });
});

test('a quota lowered while files are forwarded is either refused or kept', async () => {
  const { id: roundId } = await openRound(world, 'LOWERED', { quotas: { producer: { maximum: 20 } } });
  const entries = await waitingEntries(world, own, 'LOWERED', 24);
  const [lowered, answers] = await Promise.all([
    setQuotasOf(world, 'LOWERED', { producer: { maximum: 5 } }),
    forwardAll('LOWERED', entries),
  ]);
  const passed = answers.filter((answer) => !isRefusal(answer)).length;
  expect(passed).toBe(isRefusal(lowered) ? 20 : 5);
  expect(await placesIn(world, roundId, `producer:${own.facilityId}`)).toEqual({
    forwarded: passed,
    beyond: 0,
  });
});

test('files forwarded and withdrawn at once leave every counter at what stands', async () => {
  const { id: roundId } = await openRound(world, 'BOTH', { quotas: { province: { maximum: 8 } } });
  const entries = await waitingEntries(world, own, 'BOTH', 20);
  await forwardAll('BOTH', entries.slice(0, 8));
  const withdrawn = entries
    .slice(0, 6)
    .map((entryId) => withdrawEntry(world, own.actor, { entryId, reason: 'Ngừng sản xuất.' }));
  await Promise.all([...withdrawn, forwardAll('BOTH', entries.slice(8))]);
  const stands = await standing(roundId);
  expect(stands).toBeLessThanOrEqual(8);
  for (const target of ['province:2025-34:82', 'group:2025-34:82:2', `producer:${own.facilityId}`]) {
    expect(await placesIn(world, roundId, target)).toEqual({ forwarded: stands, beyond: 0 });
  }
});
