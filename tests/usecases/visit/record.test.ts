import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { contentMark, type VisitAct } from '~/domain/visit/record';
import { readFile } from '~/usecases/entry/read-file';
import { addPerson, recordActs, recordVisit, signVisit } from '~/usecases/visit/record-visit';
import { reportVisit } from '~/usecases/visit/report-visit';
import { showSignature, showVisit } from '~/usecases/visit/show-visit';
import { showOwnVisits } from '~/usecases/visit/show-visits';
import { addVisitPhoto, mostVisitPhotos, removeVisitPhoto } from '~/usecases/visit/visit-photos';
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
import { aVisit, phonePhoto, recordWhole, type VisitRoom } from '../../support/visit-room';
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

let last = 0;
const opId = () => {
  last += 1;
  return last.toString(16).padStart(32, '0');
};
const conclude = (conclusion: string): VisitAct => ({ kind: 'conclude', conclusion, unsignedReason: '' });
const send = (visit: VisitRoom, operations: { opId: string; act: VisitAct }[], actor: Actor = visit.juror) =>
  recordVisit(world, actor, { ...visit.key, operations });
const logOf = ({ visitId }: VisitRoom) => world.db.visitOperation.findMany({ where: { visitId } });
const stateOf = (visit: VisitRoom) => world.db.siteVisit.findUniqueOrThrow({ where: { id: visit.visitId } });

describe('operations of a device', () => {
  it('are as once however often they are sent', async () => {
    const visit = await aVisit(world, room);
    const operations = [
      { opId: opId(), act: conclude('Một') },
      { opId: opId(), act: conclude('Hai') },
    ];
    const first = granted(await send(visit, operations));
    expect(first).toMatchObject({ state: 'UNDERWAY', outcomes: [{ refused: null }, { refused: null }] });
    expect(granted(await send(visit, operations))).toEqual(first);
    expect(granted(await send(visit, [...operations, ...operations]))).toMatchObject({ state: 'UNDERWAY' });
    expect(await logOf(visit)).toHaveLength(2);
    expect(await stateOf(visit)).toMatchObject({ conclusion: 'Hai', begunAt: world.clock.now() });
  });

  it('sent at once by a device that repeats itself are taken once', async () => {
    const visit = await aVisit(world, room);
    const operations = [{ opId: opId(), act: conclude('Một') }];
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(visit, operations)));
    expect(answers.every((answer) => 'outcomes' in answer)).toBe(true);
    expect(await logOf(visit)).toHaveLength(1);
  });

  it('under a known id with other words are refused, with all that came along', async () => {
    const visit = await aVisit(world, room);
    const id = opId();
    granted(await send(visit, [{ opId: id, act: conclude('Một') }]));
    const changed = [
      { opId: opId(), act: conclude('Hai') },
      { opId: id, act: conclude('Ba') },
    ];
    expect(refusedWith(await send(visit, changed))).toBe('visit.operationChanged');
    expect((await stateOf(visit)).conclusion).toBe('Một');
    expect(await logOf(visit)).toHaveLength(1);
  });

  it('that cannot be taken stay in the log and hold up none after them', async () => {
    const visit = await aVisit(world, room);
    const operations: { opId: string; act: VisitAct }[] = [
      { opId: opId(), act: { kind: 'check', item: 'none', finding: 'MATCHES', remark: '' } },
      { opId: opId(), act: conclude('Một') },
    ];
    const { outcomes } = granted(await send(visit, operations));
    expect(outcomes.map(({ refused }) => refused)).toEqual(['notFound', null]);
    expect((await stateOf(visit)).conclusion).toBe('Một');
    expect(await logOf(visit)).toHaveLength(2);
  });

  it('are taken from nobody outside the team', async () => {
    const visit = await aVisit(world, room);
    const operations = [{ opId: opId(), act: conclude('Một') }];
    const other = await aJuror(world, room);
    for (const actor of [other, support]) {
      expect(refusedWith(await send(visit, operations, actor))).toBe('visit.notInTeam');
    }
    expect(refusedWith(await send(visit, operations, stranger))).toBe('notAllowed');
    expect(await logOf(visit)).toEqual([]);
  });
});

describe('a page of the team', () => {
  it('records all of it or nothing, and nothing that is said already', async () => {
    const visit = await aVisit(world, room);
    const wrong: VisitAct = { kind: 'check', item: 'none', finding: null, remark: '' };
    const record = (acts: VisitAct[]) => recordActs(world, visit.juror, { ...visit.key, acts });
    expect(refusedWith(await record([conclude('Một'), wrong]))).toBe('notFound');
    expect(await stateOf(visit)).toMatchObject({ conclusion: '', state: 'PLANNED' });
    granted(await record([conclude('Một')]));
    granted(await record([conclude('Một')]));
    expect(await logOf(visit)).toHaveLength(1);
  });

  it('lists one’s own visits alone', async () => {
    const visit = await aVisit(world, room);
    const own = (actor: Actor) =>
      showOwnVisits(world, actor, { roundCode: room.roundCode, sort: 'day', page: 1 });
    expect(granted(await own(visit.juror)).rows.map(({ id }) => id)).toEqual([visit.visitId]);
    expect(granted(await own(await aJuror(world, room))).rows).toEqual([]);
    expect(refusedWith(await own(stranger))).toBe('notAllowed');
  });

  it('adds people and takes their signatures', async () => {
    const visit = await aVisit(world, room);
    const person = { side: 'PRODUCER', name: 'Trần Thị Mây', title: 'Giám đốc' } as const;
    granted(await addPerson(world, visit.juror, { ...visit.key, person }));
    const { record } = granted(await showVisit(world, visit.juror, visit.key));
    const id = record.presences[0]?.id ?? '';
    granted(await signVisit(world, visit.juror, { ...visit.key, person: id, path: 'M1 1L2 2' }));
    const shown = granted(await showSignature(world, visit.juror, { ...visit.key, person: id }));
    expect(shown.person).toMatchObject({ name: 'Trần Thị Mây', holds: true, signed: { path: 'M1 1L2 2' } });
    granted(await recordActs(world, visit.juror, { ...visit.key, acts: [conclude('Khác')] }));
    expect(granted(await showVisit(world, visit.juror, visit.key)).record.presences[0]).toMatchObject({
      holds: false,
    });
    granted(await recordActs(world, visit.juror, { ...visit.key, acts: [{ kind: 'leave', person: id }] }));
    const gone = await showSignature(world, visit.juror, { ...visit.key, person: id });
    expect(refusedWith(gone)).toBe('notFound');
  });
});

describe('two of a team', () => {
  it('record the same line: the last word holds, and the log keeps both', async () => {
    const visit = await aVisit(world, room);
    const both = [
      { opId: opId(), act: conclude('Một') },
      { opId: opId(), act: conclude('Hai') },
    ];
    for (const operation of both) granted(await send(visit, [operation]));
    expect((await stateOf(visit)).conclusion).toBe('Hai');
    expect((await logOf(visit)).map(({ act }) => act)).toEqual(both.map(({ act }) => act));
  });

  it('get no signature for words that its signer did not see', async () => {
    const visit = await aVisit(world, room);
    granted(
      await addPerson(world, visit.juror, { ...visit.key, person: { side: 'TEAM', name: 'A', title: '' } }),
    );
    const seenBy = async () => granted(await showVisit(world, visit.juror, visit.key)).record;
    const before = await seenBy();
    const person = before.presences[0]?.id ?? '';
    granted(await recordActs(world, visit.juror, { ...visit.key, acts: [conclude('Khác')] }));
    const sign = (seen: number) => signVisit(world, visit.juror, { ...visit.key, person, path: null, seen });
    granted(await sign(contentMark(before)));
    expect((await seenBy()).presences[0]).toMatchObject({ holds: false });
    granted(await sign(contentMark(await seenBy())));
    expect((await seenBy()).presences[0]).toMatchObject({ holds: true });
  });
});

describe('photos', () => {
  const photo = async (visit: VisitRoom, more = {}) =>
    addVisitPhoto(world, visit.juror, {
      ...visit.key,
      file: { name: 'anh.jpg', declaredType: 'image/jpeg', bytes: await phonePhoto() },
      caption: 'Xưởng',
      takenAt: '2026-06-14T03:00:00.000Z',
      place: { latitude: 21.0278, longitude: 105.8342, accuracy: 12 },
      ...more,
    });

  it('keep time and place beside the picture and nothing of it inside', async () => {
    expect((await sharp(Buffer.from(await phonePhoto())).metadata()).exif?.length).toBeGreaterThan(0);
    const visit = await aVisit(world, room);
    const { id } = granted(await photo(visit));
    const stored = await world.db.visitPhoto.findUniqueOrThrow({ where: { id }, include: { file: true } });
    expect(stored).toMatchObject({ latitude: 21.0278, longitude: 105.8342, accuracy: 12, caption: 'Xưởng' });
    expect(stored.takenAt.toISOString()).toBe('2026-06-14T03:00:00.000Z');
    const { exif } = await sharp(Buffer.from(await world.files.read(stored.file.key))).metadata();
    expect(exif).toBeUndefined();
    expect((await stateOf(visit)).state).toBe('UNDERWAY');
  });

  it('sent twice under the id of a tablet are there once', async () => {
    const visit = await aVisit(world, room);
    const photoId = opId();
    const [one, two] = [await photo(visit, { photoId }), await photo(visit, { photoId })];
    expect([one, two]).toEqual([{ id: photoId }, { id: photoId }]);
    expect(await world.db.visitPhoto.count({ where: { visitId: visit.visitId } })).toBe(1);
  });

  it('sent at once by a tablet that repeats itself are there once, and are answered alike', async () => {
    const visit = await aVisit(world, room);
    const photoId = opId();
    const answers = await Promise.all([1, 2, 3].map(() => photo(visit, { photoId })));
    expect(answers).toEqual([{ id: photoId }, { id: photoId }, { id: photoId }]);
    expect(await world.db.visitPhoto.count({ where: { visitId: visit.visitId } })).toBe(1);
  });

  it('are read by the team, and by jury and council once it is reported', async () => {
    const visit = await aVisit(world, room);
    granted(await photo(visit, { place: null, takenAt: null }));
    const { fileId } = await world.db.visitPhoto.findFirstOrThrow({ where: { visitId: visit.visitId } });
    const other = await aJuror(world, room);
    const council: Actor = {
      ...stranger,
      posts: [{ role: 'COUNCIL', roundId: room.roundId, seatId: 'm', chair: false }],
    };
    const read = (actor: Actor) => readFile(world, actor, { fileId });
    granted(await read(visit.juror));
    for (const actor of [other, council, stranger]) expect(refusedWith(await read(actor))).toBe('notFound');
    await recordWhole(world, visit);
    granted(await reportVisit(world, visit.juror, visit.key));
    granted(await read(other));
    granted(await read(council));
    expect(refusedWith(await read(stranger))).toBe('notFound');
    expect(refusedWith(await read(await aJuror(world, room, { groups: [2] })))).toBe('notFound');
  });

  it('refuse what is no photo, one too many, and go with their bytes', async () => {
    const visit = await aVisit(world, room);
    const pdf = {
      name: 'a.pdf',
      declaredType: 'application/pdf',
      bytes: new TextEncoder().encode('%PDF-1.7\n'),
    };
    expect(refusedWith(await photo(visit, { file: pdf }))).toMatch(/^file\./);
    const { id } = granted(await photo(visit));
    const { file } = await world.db.visitPhoto.findUniqueOrThrow({ where: { id }, include: { file: true } });
    granted(await removeVisitPhoto(world, visit.juror, { ...visit.key, photoId: id }));
    await expect(world.files.read(file.key)).rejects.toThrow();
    const again = await removeVisitPhoto(world, visit.juror, { ...visit.key, photoId: id });
    expect(refusedWith(again)).toBe('notFound');
    const row = {
      visitId: visit.visitId,
      takenAt: world.clock.now(),
      addedAt: world.clock.now(),
      addedById: 'x',
    };
    const { fileId } = await world.db.entryPhoto.findFirstOrThrow({ where: { entryId } });
    const many = Array.from({ length: mostVisitPhotos }, () => ({ ...row, id: opId(), fileId }));
    await world.db.visitPhoto.createMany({ data: many });
    expect(refusedWith(await photo(visit))).toBe('visit.tooManyPhotos');
    expect(refusedWith(await photo({ ...visit, juror: stranger }))).toBe('visit.notInTeam');
    expect(refusedWith(await photo(visit, { visitId: 'none' }))).toBe('notFound');
  });
});
