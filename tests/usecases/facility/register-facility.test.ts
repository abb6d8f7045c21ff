import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '~/domain/refusal';
import { editFacility } from '~/usecases/facility/edit-facility';
import { listOpenRoundsFor } from '~/usecases/facility/list-open-rounds';
import { registerFacility } from '~/usecases/facility/register-facility';
import { showFacilities } from '~/usecases/facility/show-facilities';
import {
  completeDraft,
  done,
  dongThap,
  facilityTexts,
  openRound,
  person,
  producer,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, '2026-NAM');
});

describe('registering a facility', () => {
  it('makes whoever registers it one of its people and leaves one audit event', async () => {
    const { actor, facilityId } = await producer(world);
    expect(actor.posts).toEqual([{ role: 'PRODUCER', facilityId }]);
    const events = await world.db.auditEvent.findMany({ where: { objectId: facilityId } });
    expect(events.map((event) => event.act)).toEqual(['facility.register']);
  });

  it('leaves a promotion centre what it is when it registers for a producer of its province', async () => {
    const centre = await person(world, { role: 'PROMOTION_CENTRE', province: dongThap });
    const { id } = done(await registerFacility(world, centre, { ...facilityTexts, province: dongThap }));
    expect(await world.db.membership.count({ where: { facilityId: id } })).toBe(0);
    const listed = done(await showFacilities(world, centre, { q: '', page: 1 }));
    expect(listed.rows.map((row) => row.id)).toContain(id);
  });

  it('refuses a province that does not exist and stores nothing', async () => {
    const actor = await person(world);
    const before = await world.db.facility.count();
    const province = { codeSet: '2025-34', code: '99' } as const;
    const answer = await registerFacility(world, actor, { ...facilityTexts, province });
    expect(answer).toEqual(refuse('notFound', {}, 'province'));
    expect(await world.db.facility.count()).toBe(before);
  });
});

describe('editing a facility', () => {
  it('is found under its new name, and so are its entries', async () => {
    const own = await producer(world);
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { facilityId } = own;
    done(await editFacility(world, own.actor, { ...facilityTexts, facilityId, name: 'HTX Tân Hòa' }));
    const entry = await world.db.entry.findUniqueOrThrow({ where: { id: entryId } });
    expect(entry.search).toBe('kho ca loc dong thap muoi htx tan hoa dong thap');
  });

  it("tells another's producer that there is no such facility, and changes nothing", async () => {
    const { facilityId } = await producer(world);
    const other = await producer(world);
    const answer = await editFacility(world, other.actor, { ...facilityTexts, facilityId, name: 'Chiếm' });
    expect(answer).toEqual(refuse('notFound'));
    const stored = await world.db.facility.findUniqueOrThrow({ where: { id: facilityId } });
    expect(stored.name).toBe(facilityTexts.name);
  });
});

describe('rounds open for a facility', () => {
  it('are those of its province, a province of the old set standing for the one it merged into', async () => {
    const old = await producer(world, { codeSet: '2004-63', code: '87' });
    const far = await producer(world, { codeSet: '2025-34', code: '01' });
    const codes = async ({ actor, facilityId }: typeof old) =>
      done(await listOpenRoundsFor(world, actor, { facilityId })).map((round) => round.code);
    expect(await codes(old)).toEqual(['2026-NAM']);
    expect(await codes(far)).toEqual([]);
  });
});
