import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '~/domain/refusal';
import { saveEntry } from '~/usecases/entry/save-entry';
import { startEntry } from '~/usecases/entry/start-entry';
import {
  completeDraft,
  done,
  dongThap,
  entryAsStored,
  hoursOn,
  openRound,
  person,
  producer,
  productTexts,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, '2026-NAM');
  await openRound(world, '2027-QG', { level: 'NATIONAL', year: 2027 });
  own = await producer(world);
});

const start = (more: Partial<{ roundCode: string; facilityId: string }> = {}, actor = own.actor) =>
  startEntry(world, actor, { ...productTexts, facilityId: own.facilityId, roundCode: '2026-NAM', ...more });

describe('starting an entry', () => {
  it('keeps the province in the code set of the round', async () => {
    const old = await producer(world, { codeSet: '2004-63', code: '87' });
    const { id } = done(await start({ facilityId: old.facilityId }, old.actor));
    const { entry } = await entryAsStored(world, id);
    expect([entry?.codeSet, entry?.province, entry?.status]).toEqual(['2025-34', '82', 'DRAFT']);
    expect(entry?.steps.map((step) => step.to)).toEqual(['DRAFT']);
  });

  it('lets the promotion centre of the province write for a producer', async () => {
    const centre = await person(world, { role: 'PROMOTION_CENTRE', province: dongThap });
    expect(await start({}, centre)).toEqual({ id: expect.any(String) });
  });

  it('refuses, storing nothing', async () => {
    const far = await producer(world, { codeSet: '2025-34', code: '01' });
    const before = await world.db.entry.count();
    const abroad = await start({ facilityId: far.facilityId }, far.actor);
    expect(abroad).toEqual(refuse('round.provinceNotIn', { province: 'Hà Nội' }, 'roundCode'));
    expect(await start({ roundCode: 'none' })).toEqual(refuse('notFound', {}, 'roundCode'));
    expect(await start({ facilityId: far.facilityId })).toEqual(refuse('notFound', {}, 'facilityId'));
    expect(await start({ roundCode: '2027-QG' })).toEqual(refuse('entry.notRecognised'));
    world.at(hoursOn(-2));
    expect(await start()).toEqual(refuse('entry.notOpenYet', { opens: hoursOn(-1).toISOString() }));
    world.at(hoursOn(48));
    expect(await start()).toEqual(refuse('entry.deadlinePassed', { deadline: hoursOn(48).toISOString() }));
    world.at(hoursOn(0));
    expect(await world.db.entry.count()).toBe(before);
  });
});

describe('saving an entry', () => {
  it('writes what is given and leaves the rest, counting its version on', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const changes = { name: 'Mắm cá linh', isSet: true, setItems: ['Mắm cá linh', 'Mắm chua'] };
    expect(await saveEntry(world, own.actor, { entryId, version: 1, changes })).toEqual({
      id: entryId,
      version: 2,
    });
    const { entry } = await entryAsStored(world, entryId);
    expect(entry).toMatchObject({ ...changes, version: 2, sections: productTexts.sections });
    expect(entry?.search).toBe('mam ca linh hop tac xa hoa binh dong thap');
  });

  it('refuses a version that somebody has saved over, and changes nothing', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    done(await saveEntry(world, own.actor, { entryId, version: 1, changes: { name: 'Một' } }));
    const before = await entryAsStored(world, entryId);
    const answer = await saveEntry(world, own.actor, { entryId, version: 1, changes: { name: 'Hai' } });
    expect(answer).toEqual(refuse('changedMeanwhile'));
    expect(await entryAsStored(world, entryId)).toEqual(before);
  });

  it("refuses another's entry, one that has been sent, and one after the deadline, and changes nothing", async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const other = await producer(world);
    const save = (actor = own.actor) =>
      saveEntry(world, actor, { entryId, version: 1, changes: { name: 'Khác' } });
    const before = await entryAsStored(world, entryId);
    expect(await save(other.actor)).toEqual(refuse('notFound'));
    expect(await save(await person(world))).toEqual(refuse('notAllowed'));
    world.at(hoursOn(97));
    expect(await save()).toEqual(refuse('entry.deadlinePassed', { deadline: hoursOn(96).toISOString() }));
    world.at(hoursOn(0));
    expect(await entryAsStored(world, entryId)).toEqual(before);
    await world.db.entry.update({ where: { id: entryId }, data: { status: 'SUBMITTED' } });
    expect(await save()).toEqual(refuse('entry.notEditable', { status: 'SUBMITTED' }));
  });
});
