import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperDossier } from '~/domain/paper-dossier';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { usualRules } from '~/domain/round';
import { addPaper } from '~/usecases/entry/add-paper';
import { addPhoto } from '~/usecases/entry/add-photo';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { saveEntry } from '~/usecases/entry/save-entry';
import { showEntry } from '~/usecases/entry/show-entry';
import { showPaperStart } from '~/usecases/entry/show-paper-start';
import { showProvinceEntry } from '~/usecases/entry/show-province-entry';
import { showStart } from '~/usecases/entry/show-start';
import { startEntry } from '~/usecases/entry/start-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import {
  anGiang,
  done,
  dongThap,
  hoursOn,
  openRound,
  person,
  photoFile,
  producer,
  productTexts,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

/** Registration closes on 17 June at 9 in Viet Nam, forwarding on 19 June. */
const roundCode = '2026-NAM';
const posted: PaperDossier = {
  receivedOn: '2026-06-18',
  postmarkedOn: '2026-06-17',
  reference: 'EA 123 456 VN',
};
const handed: PaperDossier = { receivedOn: '2026-06-17', postmarkedOn: null, reference: '57/CV-TTKC' };

let world: TestWorld;
let own: Awaited<ReturnType<typeof producer>>;
let centre: Actor;
let officer: Actor;
let support: Actor;

beforeEach(async () => {
  world = await testWorld();
  await openRound(world, roundCode);
  own = await producer(world);
  centre = await person(world, { role: 'PROMOTION_CENTRE', province: dongThap });
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
  support = await person(world, { role: 'SECRETARIAT' });
});

const postmarkDecides = () =>
  world.db.round.updateMany({ data: { rules: { ...usualRules, paperDossier: 'postmark' } } });

const record = (actor: Actor, paper: PaperDossier) =>
  startEntry(world, actor, { ...productTexts, facilityId: own.facilityId, roundCode, paper });

describe('recording a dossier on paper', () => {
  it('is done after the deadline by the centre, the province and the support team, not by the producer', async () => {
    world.at(hoursOn(120));
    for (const actor of [centre, officer, support]) {
      const { id } = done(await record(actor, handed));
      const row = await world.db.entry.findUniqueOrThrow({ where: { id }, include: { paper: true } });
      expect(row).toMatchObject({ status: 'DRAFT', province: '82', createdById: actor.accountId });
      expect(row.paper).toEqual({
        ...{ entryId: id, receivedOn: new Date('2026-06-17'), postmarkedOn: null, reference: '57/CV-TTKC' },
        ...{ recordedAt: hoursOn(120), recordedById: actor.accountId },
      });
      const event = await world.db.auditEvent.findFirstOrThrow({ where: { objectId: id } });
      expect(event).toMatchObject({
        ...{ act: 'entry.recordPaper', actorId: actor.accountId },
        facts: { facilityId: own.facilityId, ...handed },
      });
    }
    expect(await record(own.actor, handed)).toEqual(refuse('notFound', {}, 'facilityId'));
    const elsewhere = await person(world, { role: 'PROVINCE', province: anGiang });
    expect(await record(elsewhere, handed)).toEqual(refuse('notFound', {}, 'facilityId'));
    expect(await world.db.entry.count()).toBe(3);
  });

  it('counts by receipt or by postmark, as the round says', async () => {
    world.at(hoursOn(120));
    const late = { day: '2026-06-18', closingDay: '2026-06-17' };
    expect(await record(centre, posted)).toEqual(refuse('entry.paperLate', late, 'receivedOn'));
    await postmarkDecides();
    expect(await record(centre, posted)).toMatchObject({ id: expect.any(String) });
    expect(await record(centre, { ...posted, postmarkedOn: '2026-06-18' })).toEqual(
      refuse('entry.paperLate', late, 'postmarkedOn'),
    );
    expect(await world.db.paperDossier.count()).toBe(1);
  });

  it('counts by the calendar of the entry’s province', async () => {
    world.at(hoursOn(120));
    const { id: roundId } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
    const extension = {
      ...{ id: world.ids.id(), roundId, kind: 'EXTENDED', at: hoursOn(49), byId: 'organiser', reason: 'x' },
      ...{ deadline: 'registrationClosesAt', ...dongThap, until: hoursOn(72) },
      ...{ noticeNumber: '1', noticeDate: new Date('2026-06-17') },
    };
    await world.db.roundAct.create({ data: extension });
    expect(await record(centre, posted)).toMatchObject({ id: expect.any(String) });
  });

  it('ends with the opening of scoring', async () => {
    world.at(hoursOn(120));
    const { id: roundId } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
    const act = {
      id: world.ids.id(),
      roundId,
      kind: 'SCORING_OPENED',
      at: world.clock.now(),
      byId: 'organiser',
    };
    await world.db.roundAct.create({ data: act });
    expect(await record(support, handed)).toEqual(
      refuse('entry.deadlinePassed', { deadline: hoursOn(48).toISOString() }),
    );
    expect(done(await showPaperStart(world, support, { roundCode })).open).toBe(false);
  });
});

describe('an entry whose dossier came on paper in time', () => {
  it('is written, sent and forwarded after the clock has ended both', async () => {
    world.at(hoursOn(120));
    const { id: entryId } = done(await record(officer, handed));
    for (const shade of [80, 90, 100]) {
      done(await addPhoto(world, centre, { entryId, file: await photoFile(shade) }));
    }
    const days = { issuedOn: '2025-01-10', expiresOn: '2028-12-31', issuer: 'UBND' };
    for (const kind of ['BUSINESS_REGISTRATION', 'PROVINCIAL_DECISION', 'PROVINCIAL_CERTIFICATE'] as const) {
      done(await addPaper(world, own.actor, { entryId, kind, number: '1', ...days }));
    }
    expect(await submitEntry(world, centre, { entryId })).toEqual({ id: entryId, status: 'SUBMITTED' });
    const checked = done(await showProvinceEntry(world, officer, { roundCode, entryId }));
    expect([checked.entry.paper, checked.can.check]).toEqual([handed, true]);
    expect(await forwardEntry(world, officer, { roundCode, entryId })).toMatchObject({ id: entryId });
    expect(done(await showEntry(world, own.actor, { entryId })).entry.paper).toEqual(handed);
  });

  it('is as late as any other once the rule no longer finds it in time', async () => {
    world.at(hoursOn(120));
    await postmarkDecides();
    const { id: entryId } = done(await record(centre, posted));
    const save = () => saveEntry(world, centre, { entryId, version: 1, changes: { name: 'Khô cá' } });
    await world.db.round.updateMany({ data: { rules: { ...usualRules, paperDossier: 'receipt' } } });
    expect(await save()).toEqual(refuse('entry.deadlinePassed', { deadline: hoursOn(96).toISOString() }));
    await postmarkDecides();
    expect(await save()).toMatchObject({ id: entryId });
  });
});

describe('where it is recorded', () => {
  it('the promotion centre sees rounds that take dossiers on paper alone, the producer does not', async () => {
    world.at(hoursOn(120));
    const chosen = { facilityId: null, roundCode: null };
    expect(done(await showStart(world, centre, chosen))).toMatchObject({
      paper: 'optional',
      rounds: [{ code: roundCode, phase: 'INTAKE' }],
    });
    expect(done(await showStart(world, own.actor, chosen))).toMatchObject({ paper: 'no', rounds: [] });
  });

  it('province and support team choose among the producers they may mean', async () => {
    const other = await producer(world, anGiang);
    const ids = async (actor: Actor) =>
      done(await showPaperStart(world, actor, { roundCode }))
        .facilities.map(({ id }) => id)
        .sort();
    expect(await ids(officer)).toEqual([own.facilityId]);
    expect(await ids(support)).toEqual([own.facilityId, other.facilityId].sort());
    expect(await showPaperStart(world, own.actor, { roundCode })).toEqual(refuse('notAllowed'));
    expect(await showPaperStart(world, support, { roundCode: '1999-NAM' })).toEqual(refuse('notFound'));
  });
});
