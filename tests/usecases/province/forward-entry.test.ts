import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { sendBackEntry } from '~/usecases/entry/send-back-entry';
import {
  anGiang,
  completeDraft,
  done,
  dongThap,
  entryAsStored,
  hoursOn,
  openRound,
  person,
  placesIn,
  producer,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let officer: Actor;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, 'FREE');
  await openRound(world, 'WARN', { quotas: { province: { maximum: 1 }, modes: { PROVINCE: 'WARNING' } } });
  own = await producer(world);
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
});

const submitted = (roundCode: string, count: number) => waitingEntries(world, own, roundCode, count);

const forward = (roundCode: string, entryId: string, actor = officer) =>
  forwardEntry(world, actor, { roundCode, entryId });

describe('forwarding', () => {
  it('takes one place for an entry that is forwarded several times at once', async () => {
    const { id: roundId } = await openRound(world, 'TWICE', { quotas: { province: { maximum: 5 } } });
    const [entryId] = (await submitted('TWICE', 1)) as [string];
    const answers = await Promise.all(Array.from({ length: 8 }, () => forward('TWICE', entryId)));
    expect(answers.filter(isRefusal)).toEqual(
      Array(7).fill(refuse('entry.wrongState', { status: 'FORWARDED' })),
    );
    expect(await placesIn(world, roundId)).toEqual({ forwarded: 1, beyond: 0 });
  });

  it('goes beyond a quota that only warns, and says so', async () => {
    const [first, second] = (await submitted('WARN', 2)) as [string, string];
    const at = { scope: 'PROVINCE', maximum: 1, document: null };
    expect(await forward('WARN', first)).toEqual({ ...at, id: first, outcome: 'ALLOWED', forwarded: 1 });
    expect(await forward('WARN', second)).toEqual({ ...at, id: second, outcome: 'WARNED', forwarded: 2 });
  });

  it('is refused, changing nothing', async () => {
    const [entryId] = (await submitted('FREE', 1)) as [string];
    const before = await entryAsStored(world, entryId);
    const neighbour = await person(world, { role: 'PROVINCE', province: anGiang });
    expect(await forward('FREE', entryId, neighbour)).toEqual(refuse('notAllowed'));
    expect(await forward('FREE', entryId, own.actor)).toEqual(refuse('notAllowed'));
    expect(await forward('WARN', entryId)).toEqual(refuse('notFound'));
    expect(await forward('NONE', entryId)).toEqual(refuse('notFound'));
    world.at(hoursOn(96));
    const closed = refuse('entry.forwardingClosed', { deadline: hoursOn(96).toISOString() });
    expect(await forward('FREE', entryId)).toEqual(closed);
    world.at(hoursOn(0));
    expect(await entryAsStored(world, entryId)).toEqual(before);
    const draft = await completeDraft(world, own, 'FREE');
    expect(await forward('FREE', draft)).toEqual(refuse('entry.wrongState', { status: 'DRAFT' }));
  });
});

describe('returning a file', () => {
  it('keeps the reasons for the producer', async () => {
    const [entryId] = (await submitted('FREE', 1)) as [string];
    done(
      await sendBackEntry(world, officer, { roundCode: 'FREE', entryId, reason: 'Nhãn chưa rõ thành phần.' }),
    );
    const { entry } = await entryAsStored(world, entryId);
    expect([entry?.status, entry?.statusReason]).toEqual(['RETURNED', 'Nhãn chưa rõ thành phần.']);
  });

  it('needs a reason, a file of the own province, and one that waits', async () => {
    const [entryId] = (await submitted('FREE', 1)) as [string];
    const before = await entryAsStored(world, entryId);
    const back = (reason: string, actor = officer) =>
      sendBackEntry(world, actor, { roundCode: 'FREE', entryId, reason });
    expect(await back('')).toEqual(refuse('entry.reasonNeeded', {}, 'reason'));
    const neighbour = await person(world, { role: 'PROVINCE', province: anGiang });
    expect(await back('x', neighbour)).toEqual(refuse('notAllowed'));
    expect(await entryAsStored(world, entryId)).toEqual(before);
    done(await forward('FREE', entryId));
    expect(await back('x')).toEqual(refuse('entry.wrongState', { status: 'FORWARDED' }));
  });
});
