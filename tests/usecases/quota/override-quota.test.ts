import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { showProvinceEntries } from '~/usecases/entry/show-province-entries';
import { showProvinceEntry } from '~/usecases/entry/show-province-entry';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';
import { regroupEntry } from '~/usecases/intake/regroup-entry';
import { showIntake } from '~/usecases/intake/show-intake';
import { overrideQuota } from '~/usecases/quota/override-quota';
import { showQuotas } from '~/usecases/quota/show-quotas';
import { support } from '../../support/judged-round';
import {
  done,
  dongThap,
  openRound,
  organiser,
  overrideTexts,
  person,
  placesIn,
  producer,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-NAM';
const number = overrideTexts.documentNumber;

let world: TestWorld;
let roundId: string;
let officer: Actor;
let own: Awaited<ReturnType<typeof producer>>;
let entries: string[];

beforeAll(async () => {
  world = await testWorld();
  const quotas = { province: { maximum: 1 }, groups: { 3: { maximum: 0 } } };
  roundId = (await openRound(world, roundCode, { quotas })).id;
  own = await producer(world);
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
  entries = await waitingEntries(world, own, roundCode, 4);
});

const entry = (place: number) => entries[place] as string;
const forward = (place: number) => forwardEntry(world, officer, { roundCode, entryId: entry(place) });
const override = (place: number, actor = organiser) =>
  overrideQuota(world, actor, { ...overrideTexts, roundCode, entryId: entry(place) });
const full = refuse('quota.provinceFull', { forwarded: 1, maximum: 1, province: 'Đồng Tháp' });
const quotas = async () => done(await showQuotas(world, organiser, { roundCode }));

describe('an override', () => {
  it('is not given where no quota stands in the way', async () => {
    expect((await quotas()).candidates).toEqual([]);
    expect(await override(0)).toEqual(refuse('quota.notNeeded', {}, 'entryId'));
    done(await forward(0));
    const waiting = (await quotas()).candidates.filter(({ status }) => status === 'SUBMITTED');
    expect(waiting.map(({ id }) => id).sort()).toEqual(entries.slice(1).sort());
  });

  it('is given by the organiser, with officer, document and reason, once an entry', async () => {
    expect(await forward(1)).toEqual(full);
    expect(await override(1, officer)).toEqual(refuse('notAllowed'));
    expect(await override(1)).toEqual({ code: roundCode });
    expect(await override(1)).toEqual(refuse('quota.overrideExists', {}, 'entryId'));
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { roundId, act: 'round.quotaOverridden' },
    });
    expect(event.facts).toEqual({ ...overrideTexts, entryId: entry(1) });
    expect((await quotas()).overrides).toMatchObject([{ ...overrideTexts, entryId: entry(1), used: false }]);
  });

  it('is foreseen on the page of the file, while others are said to be held back', async () => {
    const shown = async (place: number) =>
      done(await showProvinceEntry(world, officer, { roundCode, entryId: entry(place) }));
    expect(await shown(1)).toMatchObject({
      entry: { overrideNumber: number },
      ...{ outcome: 'OVERRIDDEN', full: null, can: { check: true, forward: true } },
    });
    expect(await shown(2)).toMatchObject({
      ...{ outcome: null, full: { scope: 'PROVINCE', forwarded: 1, maximum: 1, name: 'Đồng Tháp' } },
      can: { check: true, forward: false },
    });
  });

  it('admits its entry and no other', async () => {
    expect(await forward(1)).toMatchObject({ outcome: 'OVERRIDDEN', forwarded: 2, document: number });
    expect(await placesIn(world, roundId)).toEqual({ forwarded: 2, beyond: 1 });
    expect(await forward(2)).toMatchObject({ refused: 'quota.provinceFull' });
    expect((await quotas()).overrides).toMatchObject([{ used: true }]);
  });

  it('is shown in the lists of the province and of the support team', async () => {
    const search = { q: '', status: null, group: null, page: 1, roundCode };
    const listed = done(await showProvinceEntries(world, officer, search)).rows;
    expect(listed.find(({ id }) => id === entry(1))?.overrideNumber).toBe(number);
    const received = done(await showIntake(world, support, { roundCode, page: 1 })).rows;
    expect(new Map(received.map((row) => [row.id, row.overrideNumber]))).toEqual(
      new Map([
        [entry(0), null],
        [entry(1), number],
      ]),
    );
  });

  it('uses up no ordinary place: one that is given back is the next file’s', async () => {
    done(await withdrawEntry(world, own.actor, { entryId: entry(0), reason: 'Ngừng sản xuất.' }));
    expect(await placesIn(world, roundId)).toEqual({ forwarded: 1, beyond: 1 });
    expect(await forward(2)).toMatchObject({ outcome: 'ALLOWED', forwarded: 2 });
    expect(await forward(3)).toMatchObject({ refused: 'quota.provinceFull' });
  });

  it('gives its place beyond back with its entry', async () => {
    done(await withdrawEntry(world, own.actor, { entryId: entry(1), reason: 'Ngừng sản xuất.' }));
    expect(await placesIn(world, roundId)).toEqual({ forwarded: 1, beyond: 0 });
    expect(await forward(3)).toEqual(full);
  });

  it('lets a received file into a full group', async () => {
    const regroup = () => regroupEntry(world, support, { roundCode, entryId: entry(2), group: 3 });
    expect(await regroup()).toMatchObject({ refused: 'quota.groupFull', field: 'group' });
    done(await override(2));
    done(await regroup());
    expect(await placesIn(world, roundId, 'group:2025-34:82:3')).toEqual({ forwarded: 1, beyond: 1 });
  });
});
