import { beforeAll, describe, expect, it } from 'vitest';
import { unmet } from '~/domain/eligibility/eligibility';
import { refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { removePhoto } from '~/usecases/entry/remove-photo';
import { showEntry } from '~/usecases/entry/show-entry';
import { startEntry } from '~/usecases/entry/start-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';
import {
  completeDraft,
  done,
  dongThap,
  entryAsStored,
  hoursOn,
  openRound,
  person,
  placesIn,
  producer,
  productTexts,
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

const submit = (entryId: string) => submitEntry(world, own.actor, { entryId });
const put = (id: string, status: string) => world.db.entry.update({ where: { id }, data: { status } });

describe('submitting an entry', () => {
  it('hands a complete file to the province, with its step and a digest of what was sent', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    expect(await submit(entryId)).toEqual({ id: entryId, status: 'SUBMITTED' });
    const { entry } = await entryAsStored(world, entryId);
    expect(entry?.submittedAt).toEqual(hoursOn(0));
    expect(entry?.steps.map(({ from, to }) => [from, to])).toContainEqual(['DRAFT', 'SUBMITTED']);
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { objectId: entryId, act: 'entry.submit' },
    });
    expect(event.after).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused twice', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const answers = await Promise.all([submit(entryId), submit(entryId), submit(entryId)]);
    const wrong = refuse('entry.wrongState', { status: 'SUBMITTED' });
    expect(answers).toHaveLength(3);
    expect(answers).toEqual(expect.arrayContaining([{ id: entryId, status: 'SUBMITTED' }, wrong]));
    expect(answers.filter((answer) => 'refused' in answer)).toEqual([wrong, wrong]);
  });

  it('is refused while the file lacks something, and says what', async () => {
    const texts = { ...productTexts, facilityId: own.facilityId, roundCode: '2026-NAM' };
    const { id } = done(await startEntry(world, own.actor, texts));
    const lacks = ['registration', 'photos', 'decision', 'certificate']
      .map((code) => `@eligibility.asked.${code}`)
      .join(' ');
    const before = await entryAsStored(world, id);
    expect(await submit(id)).toEqual(refuse('entry.incomplete', { lacks }));
    expect(await entryAsStored(world, id)).toEqual(before);
    const { checks } = done(await showEntry(world, own.actor, { entryId: id }));
    expect(unmet(checks).map((check) => check.code)).toEqual([
      'registration',
      'photos',
      'decision',
      'certificate',
    ]);
  });

  it('never passes with a photo taken off at the same moment', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const photo = await world.db.entryPhoto.findFirstOrThrow({ where: { entryId } });
    await Promise.all([submit(entryId), removePhoto(world, own.actor, { entryId, photoId: photo.id })]);
    const { entry } = await entryAsStored(world, entryId);
    const sound = [
      ['SUBMITTED', 3],
      ['DRAFT', 2],
    ];
    expect(sound).toContainEqual([entry?.status, entry?.photos.length]);
  });

  it('ends with registration for a draft, with forwarding for a returned file', async () => {
    const draft = await completeDraft(world, own, '2026-NAM');
    const returned = await completeDraft(world, own, '2026-NAM');
    await put(returned, 'RETURNED');
    world.at(hoursOn(48));
    const before = await entryAsStored(world, draft);
    expect(await submit(draft)).toEqual(
      refuse('entry.deadlinePassed', { deadline: hoursOn(48).toISOString() }),
    );
    expect(await entryAsStored(world, draft)).toEqual(before);
    expect(await submit(returned)).toEqual({ id: returned, status: 'SUBMITTED' });
    await put(returned, 'RETURNED');
    world.at(hoursOn(96));
    expect(await submit(returned)).toEqual(
      refuse('entry.deadlinePassed', { deadline: hoursOn(96).toISOString() }),
    );
    world.at(hoursOn(0));
  });

  it('sends a supplemented file straight to the support team, also after forwarding has ended', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    await put(entryId, 'SUPPLEMENT');
    world.at(hoursOn(120));
    expect(await submit(entryId)).toEqual({ id: entryId, status: 'FORWARDED' });
    world.at(hoursOn(0));
  });

  it("does not reach another's entry", async () => {
    const entryId = await completeDraft(world, await producer(world), '2026-NAM');
    const before = await entryAsStored(world, entryId);
    expect(await submit(entryId)).toEqual(refuse('notFound'));
    expect(await entryAsStored(world, entryId)).toEqual(before);
  });
});

describe('withdrawing an entry', () => {
  it('gives the places of a forwarded file back, once', async () => {
    const officer = await person(world, { role: 'PROVINCE', province: dongThap });
    const [entryId, other] = [
      await completeDraft(world, own, '2026-NAM'),
      await completeDraft(world, own, '2026-NAM'),
    ];
    for (const id of [entryId, other]) {
      done(await submit(id));
      done(await forwardEntry(world, officer, { roundCode: '2026-NAM', entryId: id }));
    }
    expect(await placesIn(world, roundId)).toEqual({ forwarded: 2, beyond: 0 });
    const withdraw = () => withdrawEntry(world, own.actor, { entryId, reason: 'Ngừng sản xuất.' });
    const answers = await Promise.all([withdraw(), withdraw()]);
    expect(answers).toContainEqual(refuse('entry.wrongState', { status: 'WITHDRAWN' }));
    for (const target of ['province:2025-34:82', 'group:2025-34:82:2', `producer:${own.facilityId}`]) {
      expect(await placesIn(world, roundId, target)).toEqual({ forwarded: 1, beyond: 0 });
    }
  });

  it('needs a reason', async () => {
    const entryId = await completeDraft(world, own, '2026-NAM');
    const before = await entryAsStored(world, entryId);
    const answer = await withdrawEntry(world, own.actor, { entryId, reason: ' ' });
    expect(answer).toEqual(refuse('entry.reasonNeeded', {}, 'reason'));
    expect(await entryAsStored(world, entryId)).toEqual(before);
  });
});
