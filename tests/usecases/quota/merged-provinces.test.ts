import { beforeAll, expect, test } from 'vitest';
import { isRefusal, refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { setQuotas } from '~/usecases/quota/set-quotas';
import { showQuotas } from '~/usecases/quota/show-quotas';
import {
  done,
  dongThap,
  openRound,
  organiser,
  person,
  producer,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

/** Tiền Giang (82) and Đồng Tháp (87) of the 63 are Đồng Tháp (82) of the 34 (Resolution 202/2025/QH15). */
const tienGiang = { codeSet: '2004-63', code: '82' } as const;
const oldDongThap = { codeSet: '2004-63', code: '87' } as const;

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

const none = { maximum: null, minimum: null };

test('a limit on a new unit counts the entries of producers registered under the old provinces', async () => {
  await openRound(world, 'NEW', { quotas: { province: { maximum: 2 } } });
  const officer = await person(world, { role: 'PROVINCE', province: dongThap });
  const answers = [];
  for (const province of [tienGiang, oldDongThap, dongThap]) {
    const own = await producer(world, province);
    const [entryId] = (await waitingEntries(world, own, 'NEW', 1)) as [string];
    answers.push(await forwardEntry(world, officer, { roundCode: 'NEW', entryId }));
  }
  expect(answers).toMatchObject([
    { forwarded: 1, maximum: 2 },
    { forwarded: 2, maximum: 2 },
    refuse('quota.provinceFull', { forwarded: 2, maximum: 2, province: 'Đồng Tháp' }),
  ]);
});

test('in a round of the 63 a limit can stand on an old province and on the unit it merged into', async () => {
  const { id: roundId } = await openRound(world, 'OLD');
  await world.db.round.update({ where: { id: roundId }, data: { codeSet: '2004-63' } });
  await world.db.roundProvince.deleteMany({ where: { roundId } });
  const parts = [tienGiang, oldDongThap].map((key) => ({ roundId, ...key, name: key.code }));
  await world.db.roundProvince.createMany({ data: parts });
  const limits = [
    { province: oldDongThap, bounds: { maximum: 2, minimum: null }, groups: [] },
    { province: dongThap, bounds: { maximum: 3, minimum: null }, groups: [] },
  ];
  const modes = { PROVINCE: 'REFUSAL', GROUP: 'OFF', PRODUCER: 'OFF' } as const;
  const quotas = { roundCode: 'OLD', modes, producer: none, provinces: limits };
  done(await setQuotas(world, organiser, quotas));
  const officer = await person(world, { role: 'PROVINCE', province: dongThap });
  const forward = async (province: typeof tienGiang | typeof oldDongThap, count: number) => {
    const own = await producer(world, province);
    const entries = await waitingEntries(world, own, 'OLD', count);
    const answers = await Promise.all(
      entries.map((entryId) => forwardEntry(world, officer, { roundCode: 'OLD', entryId })),
    );
    return answers.filter((answer) => !isRefusal(answer)).length;
  };
  expect([await forward(oldDongThap, 3), await forward(tienGiang, 3)]).toEqual([2, 1]);
  const { provinces } = done(await showQuotas(world, organiser, { roundCode: 'OLD' }));
  expect(provinces.map(({ province, limit }) => [province, limit.forwarded])).toEqual([
    ['2004-63:82', 1],
    ['2004-63:87', 2],
    ['2025-34:82', 3],
  ]);
});
