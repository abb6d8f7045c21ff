import { beforeAll, describe, expect, it } from 'vitest';
import { isRefusal, refuse } from '~/domain/refusal';
import { insertTabletPicture } from '~/store/file/tablet-picture';
import { addPaper } from '~/usecases/entry/add-paper';
import { addPhoto, mostPhotos } from '~/usecases/entry/add-photo';
import { type ReadableFile, readFile } from '~/usecases/entry/read-file';
import { removePaper } from '~/usecases/entry/remove-paper';
import { removePhoto } from '~/usecases/entry/remove-photo';
import {
  again,
  anGiang,
  completeDraft,
  done,
  dongThap,
  entryAsStored,
  hoursOn,
  openRound,
  person,
  photoFile,
  producer,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let roundId: string;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  roundId = (await openRound(world, '2026-NAM')).id;
  own = await producer(world);
});

const paper = {
  kind: 'OCOP',
  number: '7',
  issuer: 'UBND huyện',
  issuedOn: '2025-05-05',
  expiresOn: null,
} as const;

async function photoOf(entryId: string) {
  const stored = await world.db.entryPhoto.findFirstOrThrow({ where: { entryId }, include: { file: true } });
  return { photoId: stored.id, fileId: stored.fileId, key: stored.file.key };
}

describe('photos', () => {
  it('refuse what is no picture and store nothing of it', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const before = await entryAsStored(world, entryId);
    const file = {
      name: 'anh.jpg',
      declaredType: 'image/jpeg',
      bytes: new TextEncoder().encode('<svg onload=x>'),
    };
    const answer = await addPhoto(world, own.actor, { entryId, file });
    expect(isRefusal(answer) && [answer.refused, answer.field]).toEqual(['file.typeNotAllowed', 'file']);
    expect(await entryAsStored(world, entryId)).toEqual(before);
  });

  it('stop at the most an entry may have, also when many come at once', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const file = await photoFile();
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => addPhoto(world, own.actor, { entryId, file })),
    );
    expect(answers.filter(isRefusal)).toEqual(
      Array(5).fill(refuse('file.tooMany', { max: mostPhotos }, 'file')),
    );
    const positions = await world.db.entryPhoto.findMany({
      where: { entryId },
      orderBy: { position: 'asc' },
    });
    expect(positions.map((photo) => photo.position)).toEqual(
      Array.from({ length: mostPhotos }, (_, n) => n + 1),
    );
  });

  it('go with their bytes when they are taken off', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { photoId, key } = await photoOf(entryId);
    expect(await removePhoto(world, own.actor, { entryId, photoId })).toEqual({ id: entryId });
    expect(await removePhoto(world, own.actor, { entryId, photoId })).toEqual(refuse('notFound'));
    await expect(world.files.read(key)).rejects.toThrow();
    expect(await world.db.storedFile.count({ where: { key } })).toBe(0);
  });

  it('take the picture made of them for tablets with them', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { photoId, fileId, key } = await photoOf(entryId);
    const small = await world.files.put(new Uint8Array([1]), 'image/webp');
    const picture = { key: small.key, bytes: 1, sha256: 'a'.repeat(64) };
    await insertTabletPicture(world.db, fileId, picture, hoursOn(0));
    done(await removePhoto(world, own.actor, { entryId, photoId }));
    expect(await world.db.storedFile.count({ where: { key: { in: [key, small.key] } } })).toBe(0);
    await expect(world.files.read(small.key)).rejects.toThrow();
  });

  it("are not taken off another's entry by an id of one's own", async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const other = await completeDraft(world, await producer(world), '2026-NAM');
    const { photoId } = await photoOf(other);
    const before = await entryAsStored(world, other);
    expect(await removePhoto(world, own.actor, { entryId, photoId })).toEqual(refuse('notFound'));
    expect(await removePhoto(world, own.actor, { entryId: other, photoId })).toEqual(refuse('notFound'));
    expect(await entryAsStored(world, other)).toEqual(before);
  });
});

describe('papers', () => {
  it('keep their days and may come without a scan', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { id } = done(await addPaper(world, own.actor, { entryId, ...paper }));
    const stored = await world.db.entryPaper.findUniqueOrThrow({ where: { id } });
    expect([stored.issuedOn.toISOString().slice(0, 10), stored.expiresOn, stored.fileId]).toEqual([
      '2025-05-05',
      null,
      null,
    ]);
    expect(await removePaper(world, own.actor, { entryId, paperId: id })).toEqual({ id: entryId });
    expect(await removePaper(world, own.actor, { entryId, paperId: id })).toEqual(refuse('notFound'));
  });

  it('are not added to an entry that has been sent', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    await world.db.entry.update({ where: { id: entryId }, data: { status: 'FORWARDED' } });
    const before = await entryAsStored(world, entryId);
    const answer = await addPaper(world, own.actor, { entryId, ...paper, file: await photoFile() });
    expect(answer).toEqual(refuse('entry.notEditable', { status: 'FORWARDED' }));
    expect(await entryAsStored(world, entryId)).toEqual(before);
  });
});

async function seat(groups: number[], recusedFrom?: string) {
  const actor = await person(world);
  const id = world.ids.id();
  const code = `J${id.slice(0, 6)}`;
  const { accountId } = actor;
  await world.db.jurorSeat.create({ data: { id, roundId, accountId, code, groups, createdAt: hoursOn(0) } });
  const recusal = {
    id: world.ids.id(),
    roundId,
    seatId: id,
    entryId: recusedFrom ?? '',
    reason: 'x',
    at: hoursOn(0),
  };
  if (recusedFrom) await world.db.recusal.create({ data: recusal });
  return again(world, actor);
}

describe('reading a file', () => {
  it('is for those who may read an entry that has it, and for nobody else', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { fileId } = await photoOf(entryId);
    const readers = {
      producer: own.actor,
      officer: await person(world, { role: 'PROVINCE', province: dongThap }),
      centre: await person(world, { role: 'PROMOTION_CENTRE', province: dongThap }),
      support: await person(world, { role: 'SECRETARIAT' }),
      juror: await seat([2]),
      recused: await seat([2], entryId),
      otherGroup: await seat([1, 3]),
      otherProducer: (await producer(world)).actor,
      otherProvince: await person(world, { role: 'PROVINCE', province: anGiang }),
      nobody: await person(world),
    };
    const whoReads = async () => {
      const reads: string[] = [];
      for (const [name, actor] of Object.entries(readers)) {
        if (!isRefusal(await readFile(world, actor, { fileId }))) reads.push(name);
      }
      return reads;
    };
    expect(await whoReads()).toEqual(['producer', 'officer', 'centre', 'support']);
    await world.db.entry.update({ where: { id: entryId }, data: { status: 'ELIGIBLE' } });
    expect(await whoReads()).toEqual(['producer', 'officer', 'centre', 'support', 'juror']);
  });

  it('gives the bytes that were stored, or a small picture of them', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const { fileId, key } = await photoOf(entryId);
    const whole = done(await readFile(world, own.actor, { fileId })) as ReadableFile;
    expect([whole.mediaType, await whole.bytes()]).toEqual(['image/jpeg', await world.files.read(key)]);
    const small = done(await readFile(world, own.actor, { fileId, small: true })) as ReadableFile;
    expect([small.mediaType, small.digest]).toEqual(['image/webp', `${whole.digest}-480`]);
  });
});
