import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assignTeam, cancelVisit } from '~/usecases/visit/assign-team';
import { planSample, planVisit } from '~/usecases/visit/plan-visits';
import { showProposal } from '~/usecases/visit/show-proposal';
import { showPlan, showVisit } from '~/usecases/visit/show-visit';
import { showUnvisited, showVisits } from '~/usecases/visit/show-visits';
import {
  aFacility,
  aJuror,
  anAct,
  anEntryIn,
  aRoom,
  aRubric,
  type Room,
  stranger,
  support,
} from '../../support/judged-round';
import { signed } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { aSupporter, aVisit } from '../../support/visit-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
});

const rule = { atLeast: 2, share: null };
const seed = '0123456789abcdef';
const list = (more = {}) =>
  showVisits(world, support, { roundCode: room.roundCode, sort: 'day', page: 1, ...more });

/** Producers with one eligible entry each. */
async function producers(count: number): Promise<string[]> {
  const made: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const facilityId = await aFacility(world);
    await anEntryIn(world, room, { status: 'ELIGIBLE', facilityId, group: (number % 4) + 1 });
    made.push(facilityId);
  }
  return made;
}

describe('a sample', () => {
  const propose = () => showProposal(world, support, { roundCode: room.roundCode, seed, rule });

  it('is drawn from eligible entries, the same by its seed, and recorded with it', async () => {
    await producers(5);
    await anEntryIn(world, room, { status: 'SUPPLEMENT' });
    const shown = granted(await propose());
    expect(shown).toMatchObject({
      seed,
      drawn: 2,
      provinces: [{ name: 'Hà Nội', producers: 5, open: 5, quota: 2 }],
    });
    const kept = shown.provinces[0]?.drawn.map(({ facilityId }) => facilityId) ?? [];
    expect(granted(await propose())).toEqual(shown);
    const [one = ''] = kept;
    const input = { roundCode: room.roundCode, seed, rule, producers: [one] };
    expect(granted(await planSample(world, support, input))).toEqual({ planned: 1 });
    const sample = await world.db.visitSample.findFirstOrThrow({ where: { roundId: room.roundId } });
    expect(sample).toMatchObject({ seed, atLeast: 2, share: null, candidates: 5, byId: 'support' });
    expect([...sample.drawn].sort()).toEqual([...kept].sort());
    const visit = await world.db.siteVisit.findFirstOrThrow({ where: { sampleId: sample.id } });
    expect(visit).toMatchObject({ facilityId: one, state: 'PLANNED' });
    const events = await world.db.auditEvent.findMany({ where: { objectId: sample.id } });
    expect(events.map(({ act, facts }) => [act, facts])).toEqual([
      ['visit.plan', { seed, drawn: 2, planned: 1 }],
    ]);
  });

  it('has a checklist from the dossier', async () => {
    const facilityId = await aFacility(world);
    const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE', facilityId });
    const { id } = granted(await planVisit(world, support, { roundCode: room.roundCode, facilityId }));
    const items = await world.db.visitItem.findMany({ where: { visitId: id }, orderBy: { position: 'asc' } });
    expect(items.every((item) => item.entryId === entryId)).toBe(true);
    expect(items.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'PRODUCT product',
      'SECTION market',
      'SECTION technique',
      'PAPER BUSINESS_REGISTRATION',
      'PAPER PROVINCIAL_DECISION',
      'PAPER PROVINCIAL_CERTIFICATE',
    ]);
  });

  it('takes no producer twice, and none who was not drawn', async () => {
    const all = await producers(4);
    const drawn = granted(await propose()).provinces[0]?.drawn.map(({ facilityId }) => facilityId) ?? [];
    const other = all.filter((one) => !drawn.includes(one)).slice(0, 1);
    const input = { roundCode: room.roundCode, seed, rule };
    expect(refusedWith(await planSample(world, support, { ...input, producers: other }))).toBe(
      'visit.drawChanged',
    );
    expect(refusedWith(await planSample(world, support, { ...input, producers: [] }))).toBe(
      'visit.nothingDrawn',
    );
    granted(await planSample(world, support, { ...input, producers: drawn }));
    const [first = ''] = drawn;
    expect(
      refusedWith(await planVisit(world, support, { roundCode: room.roundCode, facilityId: first })),
    ).toBe('visit.alreadyPlanned');
    expect(granted(await propose()).provinces[0]).toMatchObject({ producers: 4, open: 2 });
    expect(
      granted(await showUnvisited(world, support, { roundCode: room.roundCode })).producers,
    ).toHaveLength(2);
  });

  it('of two people who plan at once one is refused', async () => {
    const [facilityId = ''] = await producers(1);
    const plan = () => planVisit(world, support, { roundCode: room.roundCode, facilityId });
    const answers = await Promise.all([plan(), plan(), plan()]);
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(await world.db.siteVisit.count({ where: { roundId: room.roundId } })).toBe(1);
  });

  it('in a round of two passes is drawn from those that go on', async () => {
    room = await aRoom(world, { passes: 2, minimumSheets: 1, threshold: { points: 6000, comparison: '>=' } });
    await aRubric(world, room);
    const juror = await aJuror(world, room);
    const [on, off] = [await aFacility(world), await aFacility(world)];
    const good = await anEntryIn(world, room, { status: 'ELIGIBLE', facilityId: on });
    await anEntryIn(world, room, { status: 'ELIGIBLE', facilityId: off });
    await anAct(world, room, 'SCORING_OPENED');
    expect(granted(await propose()).drawn).toBe(0);
    granted(await signed(world, room, juror, good));
    const [province] = granted(await propose()).provinces;
    expect(province?.drawn.map(({ facilityId }) => facilityId)).toEqual([on]);
    const refused = await planVisit(world, support, { roundCode: room.roundCode, facilityId: off });
    expect(refusedWith(refused)).toBe('visit.noEntries');
  });

  it('is the support team’s, in its phases', async () => {
    const roundCode = room.roundCode;
    expect(refusedWith(await showProposal(world, stranger, { roundCode, seed, rule }))).toBe('notAllowed');
    expect(refusedWith(await planSample(world, stranger, { roundCode, seed, rule, producers: ['x'] }))).toBe(
      'notAllowed',
    );
    expect(refusedWith(await showProposal(world, support, { roundCode: 'none', seed, rule }))).toBe(
      'notFound',
    );
    const [facilityId = ''] = await producers(1);
    for (const kind of ['SCORING_OPENED', 'SCORING_CLOSED', 'MEETING_OPENED']) await anAct(world, room, kind);
    expect(refusedWith(await planVisit(world, support, { roundCode, facilityId }))).toBe('round.notInPhase');
    expect(granted(await showProposal(world, support, { roundCode, seed: null, rule })).mayPlan).toBe(false);
  });
});

describe('a team', () => {
  const team = (members: string[], lead: string, more = {}) => ({
    ...{ members, lead, plannedFor: '2026-06-20', note: 'Gọi trước', roundCode: room.roundCode },
    ...more,
  });

  it('is of jurors and support team, with a leader and a day', async () => {
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const { key, juror, visitId } = await aVisit(world, room);
    const helper = await aSupporter(world);
    const members = [juror.accountId, helper.accountId];
    granted(await assignTeam(world, support, { ...team(members, helper.accountId), visitId }));
    const shown = granted(await showPlan(world, support, key));
    expect(shown.visit).toMatchObject({ plannedFor: '2026-06-20', note: 'Gọi trước' });
    expect(shown.visit.members.map(({ accountId, capacity, lead }) => [accountId, capacity, lead])).toEqual([
      [helper.accountId, 'SECRETARIAT', true],
      [juror.accountId, 'JUROR', false],
    ]);
    expect(shown.candidates.find(({ accountId }) => accountId === juror.accountId)).toMatchObject({
      against: null,
    });
  });

  it('has nobody who stepped aside, and closes to who does so later', async () => {
    const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const { key, juror, visitId } = await aVisit(world, room);
    granted(await showVisit(world, juror, key));
    const seat = await world.db.jurorSeat.findFirstOrThrow({ where: { accountId: juror.accountId } });
    const recusal = {
      id: `recusal-${visitId}`,
      roundId: room.roundId,
      seatId: seat.id,
      entryId,
      reason: 'Em trai',
    };
    await world.db.recusal.create({ data: { ...recusal, at: world.clock.now() } });
    expect(refusedWith(await showVisit(world, juror, key))).toBe('notFound');
    const again = await assignTeam(world, support, { ...team([juror.accountId], juror.accountId), visitId });
    expect(refusedWith(again)).toBe('visit.memberBarred');
  });

  it('refuses a day that is past, unless it was the day already', async () => {
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const { juror, visitId } = await aVisit(world, room);
    const plan = (plannedFor: string | null) =>
      assignTeam(world, support, { ...team([juror.accountId], juror.accountId, { plannedFor }), visitId });
    expect(refusedWith(await plan('2026-06-14'))).toBe('visit.dayPast');
    granted(await plan(null));
    granted(await plan('2026-06-15'));
  });

  it('is no business of others, and of no visit elsewhere', async () => {
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const { key, juror } = await aVisit(world, room);
    const input = { ...team([juror.accountId], juror.accountId), visitId: key.visitId };
    expect(refusedWith(await assignTeam(world, juror, input))).toBe('notAllowed');
    const elsewhere = await aRoom(world);
    expect(refusedWith(await assignTeam(world, support, { ...input, roundCode: elsewhere.roundCode }))).toBe(
      'notFound',
    );
    expect(refusedWith(await assignTeam(world, support, { ...input, roundCode: 'none' }))).toBe('notFound');
    expect(refusedWith(await showPlan(world, juror, key))).toBe('notAllowed');
    expect(refusedWith(await showPlan(world, support, { ...key, visitId: 'none' }))).toBe('notFound');
  });
});

describe('cancelling', () => {
  it('keeps the reason, and lets the producer be visited after all', async () => {
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const { key } = await aVisit(world, room);
    granted(await cancelVisit(world, support, { ...key, reason: 'Bão' }));
    expect(granted(await showVisit(world, support, key))).toMatchObject({
      record: { state: 'CANCELLED' },
      visit: { cancelReason: 'Bão' },
      may: { record: false, plan: false, cancel: false },
    });
    expect(refusedWith(await cancelVisit(world, support, { ...key, reason: 'Lũ' }))).toBe('visit.wrongState');
    await aVisit(world, room);
    expect(granted(await list()).counts).toEqual({ PLANNED: 1, UNDERWAY: 0, REPORTED: 0, CANCELLED: 1 });
  });
});

describe('the list', () => {
  it('finds without diacritics, by state, and sorts', async () => {
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    await aVisit(world, room);
    const [other = ''] = await producers(1);
    await world.db.facility.update({ where: { id: other }, data: { name: 'An Khánh' } });
    granted(await planVisit(world, support, { roundCode: room.roundCode, facilityId: other }));
    expect(granted(await list({ q: 'may hoa binh' })).total).toBe(1);
    expect(granted(await list({ q: 'không có' })).rows).toEqual([]);
    expect(granted(await list({ state: 'REPORTED' })).total).toBe(0);
    expect(granted(await list({ province: '01' })).total).toBe(2);
    expect(granted(await list({ province: '82' })).total).toBe(0);
    const names = granted(await list({ sort: 'producer' })).rows.map(({ producer }) => producer);
    expect(names).toEqual(['An Khánh', 'Hợp tác xã Mây Hòa Bình']);
    const [first, second] = granted(await list()).rows;
    expect([first?.plannedFor, second?.plannedFor]).toEqual([null, '2026-06-20']);
    expect(second?.members).toEqual(['Lê Giám Khảo']);
    expect(granted(await list({ page: 2 })).rows).toEqual([]);
    expect(
      refusedWith(await showVisits(world, stranger, { roundCode: room.roundCode, sort: 'day', page: 1 })),
    ).toBe('notAllowed');
  });
});
