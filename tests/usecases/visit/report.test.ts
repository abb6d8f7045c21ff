import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import type { VisitAct } from '~/domain/visit/record';
import { reportsByEntry } from '~/store/visit/find-visit';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { downloadReport } from '~/usecases/visit/download-report';
import { recordActs, recordVisit } from '~/usecases/visit/record-visit';
import { reportVisit } from '~/usecases/visit/report-visit';
import { showVisit } from '~/usecases/visit/show-visit';
import {
  aJuror,
  anAct,
  anEntryIn,
  aRoom,
  aRubric,
  type Room,
  stranger,
  support,
} from '../../support/judged-round';
import { granted, refusedWith } from '../../support/people';
import { aReport, aVisit, recordWhole, type VisitRoom } from '../../support/visit-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let entryId: string;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  await aRubric(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
});

const conclude = (conclusion: string): VisitAct => ({ kind: 'conclude', conclusion, unsignedReason: '' });
const stateOf = (visit: VisitRoom) => world.db.siteVisit.findUniqueOrThrow({ where: { id: visit.visitId } });

describe('the report', () => {
  it('gets the next number of the round, and is fixed', async () => {
    const visit = await aReport(world, room);
    expect(visit.number).toBe('01/BC-TGV');
    const stored = await stateOf(visit);
    expect(stored).toMatchObject({ state: 'REPORTED', number: 1, reportedById: visit.juror.accountId });
    expect(stored.digest).toMatch(/^[0-9a-f]{64}$/);
    const operations = [{ opId: 'f'.repeat(32), act: conclude('Khác') }];
    const late = await recordVisit(world, visit.juror, { ...visit.key, operations });
    expect(granted(late).outcomes[0]?.refused).toBe('visit.wrongState');
    expect(refusedWith(await reportVisit(world, visit.juror, visit.key))).toBe('visit.wrongState');
    const change = world.db.siteVisit.update({ where: { id: visit.visitId }, data: { conclusion: 'Khác' } });
    await expect(change).rejects.toThrow('is reported');
    await expect(world.db.visitOperation.deleteMany({ where: { visitId: visit.visitId } })).rejects.toThrow(
      'appended only',
    );
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { act: 'visit.report', objectId: visit.visitId },
    });
    expect(event.after).toBe(stored.digest);
  });

  it('names what it lacks, and changes nothing', async () => {
    const visit = await aVisit(world, room);
    granted(await recordActs(world, visit.juror, { ...visit.key, acts: [conclude('Một')] }));
    expect(await reportVisit(world, visit.juror, visit.key)).toMatchObject({
      refused: 'visit.incomplete',
      facts: { lacks: '@visit.lack.unchecked @visit.lack.team @visit.lack.producer' },
    });
    expect((await stateOf(visit)).state).toBe('UNDERWAY');
  });

  it('is handed in once by two members at once', async () => {
    const visit = await aVisit(world, room);
    await recordWhole(world, visit);
    const answers = await Promise.all([1, 2, 3].map(() => reportVisit(world, visit.juror, visit.key)));
    expect(answers.filter((answer) => 'number' in answer)).toHaveLength(1);
    const round = await world.db.round.findUniqueOrThrow({ where: { id: room.roundId } });
    expect(round.nextVisitNumber).toBe(2);
  });

  it('is read by jury and council of the round once it is there, as page and as files', async () => {
    const visit = await aVisit(world, room);
    const other = await aJuror(world, room);
    const file = (actor: Actor, kind: 'pdf' | 'docx' = 'pdf') =>
      downloadReport(world, actor, { ...visit.key, kind });
    expect(refusedWith(await showVisit(world, other, visit.key))).toBe('notFound');
    expect(refusedWith(await file(visit.juror))).toBe('visit.wrongState');
    await recordWhole(world, visit);
    granted(await reportVisit(world, visit.juror, visit.key));
    expect(granted(await showVisit(world, other, visit.key))).toMatchObject({
      may: { record: false },
      lacks: [],
    });
    const bytes = [granted(await file(other)).bytes, granted(await file(other, 'docx')).bytes];
    expect(bytes.map((one) => Buffer.from(one.slice(0, 2)).toString())).toEqual(['%P', 'PK']);
    expect(granted(await file(other)).tag).toBe(granted(await file(other)).tag);
    expect(refusedWith(await file(stranger))).toBe('notFound');
    const producer: Actor = { ...stranger, posts: [{ role: 'PRODUCER', facilityId: room.facilityId }] };
    expect(refusedWith(await showVisit(world, producer, visit.key))).toBe('notFound');
  });

  it('is read by no member who holds no post of the round any more', async () => {
    const visit = await aReport(world, room);
    const gone: Actor = { ...visit.juror, posts: [] };
    granted(await showVisit(world, visit.juror, visit.key));
    expect(refusedWith(await showVisit(world, gone, visit.key))).toBe('notFound');
  });

  it('goes with an entry that is merged into another', async () => {
    const { roundCode, roundId } = room;
    const visit = await aReport(world, room);
    const into = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const other = await aJuror(world, room);
    const sheet = async () => granted(await showSheet(world, other, { roundCode, entryId: into }));
    expect((await sheet()).visitId).toBeNull();
    granted(await mergeEntries(world, support, { roundCode, into, from: entryId, reason: 'Cùng bộ' }));
    expect((await sheet()).visitId).toBe(visit.visitId);
    expect((await reportsByEntry(world.db, roundId)).get(into)).toBe(visit.visitId);
    granted(await showVisit(world, other, visit.key));
    expect(refusedWith(await showVisit(world, await aJuror(world, room, { groups: [2] }), visit.key))).toBe(
      'notFound',
    );
  });
});
