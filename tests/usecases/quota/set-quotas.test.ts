import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { productGroups } from '~/domain/round';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { setQuotas } from '~/usecases/quota/set-quotas';
import { showQuotas } from '~/usecases/quota/show-quotas';
import { setProvinces } from '~/usecases/round/set-provinces';
import {
  done,
  dongThap,
  openRound,
  organiser,
  person,
  producer,
  setQuotasOf,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-NAM';

let world: TestWorld;
let roundId: string;
let officer: Actor;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  roundId = (await openRound(world, roundCode)).id;
  own = await producer(world);
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
  for (const entryId of await waitingEntries(world, own, roundCode, 3)) {
    done(await forwardEntry(world, officer, { roundCode, entryId }));
  }
});

const set = (quotas: Parameters<typeof setQuotasOf>[2]) => setQuotasOf(world, roundCode, quotas);
const show = async () => done(await showQuotas(world, organiser, { roundCode }));
const rules = async () => (await show()).rules;

describe('the quotas of a round', () => {
  it('are off until somebody sets them, and count all the same', async () => {
    const { rules: said, provinces, producers, overrides } = await show();
    const free = { maximum: null, minimum: null };
    expect(said).toEqual({ modes: { PROVINCE: 'OFF', GROUP: 'OFF', PRODUCER: 'OFF' }, producer: free });
    const off = { mode: 'OFF', ...free, beyond: 0, name: 'Đồng Tháp' };
    const at = provinces.find(({ province }) => province === '2025-34:82');
    expect(at?.limit).toEqual({ ...off, scope: 'PROVINCE', group: null, forwarded: 3 });
    expect(at?.groups.map(({ forwarded }) => forwarded)).toEqual([0, 3, 0, 0]);
    expect(producers).toMatchObject([{ facilityId: own.facilityId, limit: { forwarded: 3 } }]);
    expect(overrides).toEqual([]);
  });

  it('are set with their modes, and their use is shown', async () => {
    const quotas = {
      ...{ province: { maximum: 5, minimum: 4 }, groups: { 2: { maximum: 3 } }, producer: { maximum: 1 } },
      modes: { PRODUCER: 'WARNING' as const },
    };
    expect(await set(quotas)).toEqual({ code: roundCode });
    const { rules: said, provinces, producers } = await show();
    expect(said).toEqual({
      modes: { PROVINCE: 'REFUSAL', GROUP: 'REFUSAL', PRODUCER: 'WARNING' },
      producer: { maximum: 1, minimum: null },
    });
    const at = provinces.find(({ province }) => province === '2025-34:82');
    expect(at?.limit).toMatchObject({ mode: 'REFUSAL', maximum: 5, minimum: 4, forwarded: 3 });
    expect(at?.groups[1]).toMatchObject({ group: 2, mode: 'REFUSAL', maximum: 3, forwarded: 3 });
    expect(producers[0]?.limit).toMatchObject({ mode: 'WARNING', maximum: 1, forwarded: 3 });
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { roundId, act: 'round.quotasSet' },
    });
    expect(event.facts).toEqual({
      ...{ PROVINCE: 'REFUSAL', GROUP: 'REFUSAL', PRODUCER: 'WARNING', producer: '1/-' },
      limits: ['2025-34:82 5/4, 2: 3/-'],
    });
  });

  const below = (name: string, field: string) =>
    refuse('quota.belowForwarded', { name, forwarded: 3 }, field);

  it.each<[string, Parameters<typeof setQuotasOf>[2], ReturnType<typeof refuse>]>([
    ['a province', { province: { maximum: 2 } }, below('Đồng Tháp', 'provinces[0].bounds.maximum')],
    ['a group', { groups: { 2: { maximum: 2 } } }, below('Đồng Tháp', 'provinces[0].groups[1].maximum')],
    ['a producer', { producer: { maximum: 2 } }, below('Hợp tác xã Hoà Bình', 'producer.maximum')],
    [
      'a minimum above its maximum',
      { province: { maximum: 5, minimum: 6 } },
      refuse('quota.minimumAboveMaximum', { minimum: 6, maximum: 5 }, 'provinces[0].bounds.minimum'),
    ],
  ])('are refused below what has come: %s', async (_, quotas, refusal) => {
    const before = await rules();
    expect(await set(quotas)).toEqual(refusal);
    expect(await rules()).toEqual(before);
  });

  it('may warn of what has been exceeded already', async () => {
    done(await set({ province: { maximum: 2 }, modes: { PROVINCE: 'WARNING' } }));
  });

  it('go off again, numbers and all', async () => {
    done(await set({}));
    const { provinces } = await show();
    const off = { mode: 'OFF', maximum: null, minimum: null };
    expect(provinces.map(({ limit }) => limit).find(({ forwarded }) => forwarded > 0)).toMatchObject(off);
  });

  it('of a province end when it leaves the round: back in it, it has none', async () => {
    const haNoi = { codeSet: '2025-34', code: '01' } as const;
    const provinces = async (...more: string[]) =>
      done(await setProvinces(world, organiser, { roundCode, provinces: ['82', ...more] }));
    await provinces('01');
    const bounds = { maximum: 4, minimum: 2 };
    const none = { maximum: null, minimum: null };
    const groups = productGroups.map(() => ({ maximum: 1, minimum: null }));
    const modes = { PROVINCE: 'REFUSAL', GROUP: 'REFUSAL', PRODUCER: 'OFF' } as const;
    const limits = [{ province: haNoi, bounds, groups }];
    done(await setQuotas(world, organiser, { roundCode, modes, producer: none, provinces: limits }));
    await provinces();
    await provinces('01');
    const at = (await show()).provinces.find(({ province }) => province === '2025-34:01');
    expect(at?.limit).toMatchObject({ mode: 'OFF', ...none });
    expect(at?.groups.filter(({ maximum }) => maximum !== null)).toEqual([]);
    await provinces();
  });

  it('are set by the organiser alone, for provinces of the round, until scoring opens', async () => {
    const modes = { PROVINCE: 'REFUSAL', GROUP: 'OFF', PRODUCER: 'OFF' } as const;
    const none = { maximum: null, minimum: null };
    const haNoi = { province: { codeSet: '2025-34', code: '01' } as const, bounds: none, groups: [] };
    const input = { roundCode, modes, producer: none, provinces: [haNoi] };
    expect(await setQuotas(world, organiser, input)).toEqual(
      refuse('round.provinceNotIn', { province: '01' }),
    );
    expect(await setQuotas(world, officer, input)).toEqual(refuse('notAllowed'));
    expect(await setQuotas(world, organiser, { ...input, roundCode: 'NONE' })).toEqual(refuse('notFound'));
    expect(await showQuotas(world, officer, { roundCode })).toEqual(refuse('notAllowed'));
    expect(await showQuotas(world, organiser, { roundCode: 'NONE' })).toEqual(refuse('notFound'));
    const act = { id: 'act', roundId, kind: 'SCORING_OPENED', at: world.clock.now(), byId: 'organiser' };
    await world.db.roundAct.create({ data: act });
    const closed = refuse('round.notInPhase', { phase: '@domain.phase.SCORING' });
    expect(await set({ province: { maximum: 9 } })).toEqual(closed);
    expect(await show()).toMatchObject({ settable: [], candidates: [] });
  });
});
