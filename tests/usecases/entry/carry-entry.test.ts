import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, refuse } from '~/domain/refusal';
import { carryEntry } from '~/usecases/entry/carry-entry';
import { removePhoto } from '~/usecases/entry/remove-photo';
import { showCarriable } from '~/usecases/entry/show-carriable';
import { submitEntry } from '~/usecases/entry/submit-entry';
import {
  completeDraft,
  done,
  dongThap,
  hoursOn,
  openRound,
  person,
  producer,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let roundId: string;
let own: Awaited<ReturnType<typeof producer>>;
let entryId: string;
let certificateId: string;
let nextCode = 1;

beforeAll(async () => {
  world = await testWorld();
  roundId = (await openRound(world, '2026-NAM')).id;
  await openRound(world, '2027-QG', { level: 'NATIONAL', year: 2027 });
  own = await producer(world);
});

/** A regional entry with a certificate; what the latest publication lists is up to the test. */
beforeEach(async () => {
  entryId = await completeDraft(world, own, '2026-NAM');
  certificateId = world.ids.id();
  const code = `2026-NAM-2-${nextCode++}`;
  await world.db.entry.update({ where: { id: entryId }, data: { status: 'ELIGIBLE', code } });
  await publish([code]);
  await world.db.certificate.create({
    data: {
      ...{ id: certificateId, roundId, entryId, code: world.ids.code(), number: `KV-${code}` },
      ...{ product: 'x', producer: 'x', address: 'x', province: 'x', group: 2, decisionNumber: '1/QĐ' },
      ...{
        decisionDate: new Date('2026-06-01'),
        issuedOn: new Date('2026-06-02'),
        validUntil: new Date('2029-12-31'),
      },
      createdAt: hoursOn(0),
    },
  });
});

async function publish(codes: string[]) {
  const list = { counts: {}, rows: codes.map((entry) => ({ entry })) };
  const version = (await world.db.publication.count()) + 1;
  const empty = { bundle: '', bundleSha256: '', result: '', resultSha256: '', publishedById: 'x' };
  const decided = { decisionNumber: '1/QĐ', decisionDate: new Date('2026-06-01'), publishedAt: hoursOn(0) };
  await world.db.publication.create({
    data: { id: world.ids.id(), roundId, version, list, ...empty, ...decided },
  });
}

const carry = (actor = own.actor, roundCode = '2027-QG') =>
  carryEntry(world, actor, { certificateId, roundCode });

describe('carrying a regionally recognised product into the national round', () => {
  it('inherits texts, photos and papers, rests on the regional certificate, and can be submitted', async () => {
    const { id } = done(await carry());
    const include = { photos: true, papers: true } as const;
    const [from, to] = await Promise.all(
      [entryId, id].map((one) => world.db.entry.findUniqueOrThrow({ where: { id: one }, include })),
    );
    expect(to).toMatchObject({
      status: 'DRAFT',
      name: from?.name,
      sections: from?.sections,
      carriedFromId: entryId,
    });
    expect(to?.photos.map((photo) => photo.fileId)).toEqual(from?.photos.map((photo) => photo.fileId));
    const kinds = to?.papers.map((paper) => paper.kind).sort();
    expect(kinds).toEqual([
      'BUSINESS_REGISTRATION',
      'PROVINCIAL_CERTIFICATE',
      'PROVINCIAL_DECISION',
      'REGIONAL_CERTIFICATE',
    ]);
    expect(await submitEntry(world, own.actor, { entryId: id })).toEqual({ id, status: 'SUBMITTED' });
  });

  it('happens once, however many try at the same time, the promotion centre among them', async () => {
    const centre = await person(world, { role: 'PROMOTION_CENTRE', province: dongThap });
    const answers = await Promise.all([carry(), carry(centre), carry(), carry(centre)]);
    expect(answers.filter(isRefusal)).toEqual(Array(3).fill(refuse('entry.alreadyCarried')));
    expect(await world.db.entry.count({ where: { carriedFromId: entryId } })).toBe(1);
    const { rows } = done(await showCarriable(world, own.actor, { roundCode: '2027-QG' }));
    expect(rows.find((row) => row.certificateId === certificateId)?.entryId).toEqual(expect.any(String));
  });

  it('keeps the regional photos when the national ones are taken off', async () => {
    const { id } = done(await carry());
    const photo = await world.db.entryPhoto.findFirstOrThrow({
      where: { entryId: id },
      include: { file: true },
    });
    done(await removePhoto(world, own.actor, { entryId: id, photoId: photo.id }));
    expect((await world.files.read(photo.file.key)).length).toBeGreaterThan(0);
    expect(await world.db.entryPhoto.count({ where: { entryId } })).toBe(3);
  });

  it('is refused without a recognition in force, storing nothing', async () => {
    const before = await world.db.entry.count();
    await world.db.certificate.update({ where: { id: certificateId }, data: { status: 'SUSPENDED' } });
    expect(await carry()).toEqual(refuse('entry.notRecognised'));
    const validUntil = new Date('2026-06-14');
    await world.db.certificate.update({
      where: { id: certificateId },
      data: { status: 'VALID', validUntil },
    });
    expect(await carry()).toEqual(refuse('entry.notRecognised'));
    await world.db.certificate.update({
      where: { id: certificateId },
      data: { validUntil: new Date('2029-12-31') },
    });
    await publish(['another']);
    expect(await carry()).toEqual(refuse('entry.notRecognised'));
    expect(await world.db.entry.count()).toBe(before);
  });

  it("is refused for another's certificate, a regional round and after registration", async () => {
    const before = await world.db.entry.count();
    expect(await carry((await producer(world)).actor)).toEqual(refuse('notFound'));
    expect(await carry(await person(world, { role: 'ORGANISER' }))).toEqual(refuse('notFound'));
    expect(await carry(own.actor, '2026-NAM')).toEqual(refuse('notFound'));
    world.at(hoursOn(49));
    expect(await carry()).toEqual(refuse('entry.deadlinePassed', { deadline: hoursOn(48).toISOString() }));
    world.at(hoursOn(0));
    expect(await world.db.entry.count()).toBe(before);
  });
});
