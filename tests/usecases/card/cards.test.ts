import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { createCards } from '~/store/card/cards';
import { makeCards } from '~/usecases/card/make-cards';
import { showCards } from '~/usecases/card/show-cards';
import { showCard, signInByCard } from '~/usecases/card/sign-in-by-card';
import { withdrawCard } from '~/usecases/card/withdraw-card';
import { aJuror, aRoom, type Room, support } from '../../support/judged-round';
import { seatOf } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
const noon = '2026-06-15T05:00:00.000Z';

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  world.at(noon);
  room = await aRoom(world);
  juror = await aJuror(world, room);
});

/** A card whose code the test knows: the one of a PDF is in it and nowhere else. */
async function aCard(token: string): Promise<string> {
  const { id: seatId } = await seatOf(world, room, juror);
  const [id, at] = [world.ids.id(), world.clock.now()];
  const until = new Date('2026-06-15T17:00:00.000Z');
  const card = {
    id,
    token,
    roundId: room.roundId,
    seatId,
    createdById: 'x',
    createdAt: at,
    expiresAt: until,
  };
  await createCards(world.db, [card], at);
  return id;
}

const make = (more: object = {}, actor = support) =>
  makeCards(world, actor, { roundCode: room.roundCode, day: '2026-06-15', ...more });

const cards = async () =>
  granted(await showCards(world, support, { roundCode: room.roundCode, q: '', page: 1 })).cards.rows;

it('signs its juror in once, however many read it at the same moment', async () => {
  await aCard('one');
  expect(granted(await showCard(world, { token: 'one' }))).toMatchObject({
    name: 'Lê Giám Khảo',
    juror: 'J01',
  });
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => signInByCard(world, { token: 'one' })));
  expect(answers.filter((answer) => !isRefusal(answer))).toEqual([{ accountId: juror.accountId }]);
  expect(refusedWith(await showCard(world, { token: 'one' }))).toBe('card.invalid');
  expect((await cards())[0]).toMatchObject({ state: 'USED', usedAt: noon });
});

it('opens nothing after its day, once withdrawn, for a seat that has ended, nor with a code that is none', async () => {
  const id = await aCard('two');
  const open = () => signInByCard(world, { token: 'two' });
  expect(refusedWith(await signInByCard(world, { token: 'other' }))).toBe('card.invalid');
  world.at('2026-06-15T17:00:00.000Z');
  expect(refusedWith(await open())).toBe('card.invalid');
  world.at(noon);
  await world.db.jurorSeat.updateMany({ where: { roundId: room.roundId }, data: { endedAt: new Date() } });
  expect(refusedWith(await open())).toBe('card.invalid');
  await world.db.jurorSeat.updateMany({ where: { roundId: room.roundId }, data: { endedAt: null } });
  granted(await withdrawCard(world, support, { roundCode: room.roundCode, cardId: id }));
  expect(refusedWith(await open())).toBe('card.invalid');
});

it('is made for every juror, until the end of the day, stored as a digest; a new one ends those not used', async () => {
  await aJuror(world, room);
  const { bytes } = granted(await make());
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  granted(await make());
  expect((await cards()).map(({ state }) => state).sort()).toEqual([
    'OPEN',
    'OPEN',
    'WITHDRAWN',
    'WITHDRAWN',
  ]);
  expect((await cards())[0]?.expiresAt).toBe('2026-06-15T17:00:00.000Z');
  const stored = await world.db.jurorCard.findMany();
  expect(stored.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true);
});

it('is not made for a day that is over, by an auditor, nor for whoever holds another post', async () => {
  expect(refusedWith(await make({ day: '2026-06-14' }))).toBe('card.dayPast');
  expect(refusedWith(await make({}, { ...support, posts: [{ role: 'AUDITOR' }] }))).toBe('notAllowed');
  expect(refusedWith(await make({ seat: 'none' }))).toBe('notFound');
  const { id } = await seatOf(world, room, juror);
  const post = { id: world.ids.id(), accountId: juror.accountId, role: 'ORGANISER', createdAt: new Date() };
  await aCard('three');
  await world.db.membership.create({ data: post });
  expect(refusedWith(await make({ seat: id }))).toBe('card.otherRoles');
  expect(refusedWith(await signInByCard(world, { token: 'three' }))).toBe('card.invalid');
});

it('is open once a juror, however many are made at the same moment', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    for (const answer of await Promise.all([1, 2, 3, 4].map(() => make()))) granted(answer);
    expect((await cards()).filter(({ state }) => state === 'OPEN')).toHaveLength(1);
  }
});
