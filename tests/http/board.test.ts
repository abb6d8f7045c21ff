import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { createChanges } from '~/gateways/changes';
import { createCards } from '~/store/card/cards';
import { hear } from '../support/events';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { draft, seatOf, signed } from '../support/jury-room';
import { type TestServer, testServer } from '../support/server';

let one: TestServer;
let other: TestServer;
let room: Room;
let juror: Actor;
let entryId: string;
let cookie: string;

/** Two web processes on one database: each hears over a connection of its own. */
beforeAll(async () => {
  one = await testServer();
  other = await testServer({ world: { ...one.world, changes: createChanges(one.world.databaseUrl) } });
  const at = new Date(0);
  const account = {
    id: 'support',
    email: 'support@example.vn',
    name: 'Tổ',
    passwordHash: 'x',
    createdAt: at,
  };
  await one.world.db.account.create({ data: account });
  await one.world.db.membership.create({
    data: { id: 'support', accountId: 'support', role: 'SECRETARIAT', createdAt: at },
  });
});

beforeEach(async () => {
  const { world } = one;
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  cookie = await one.cookieOf('support');
});

const board = () => `/secretariat/rounds/${room.roundCode}/board`;
const hearing = (server: TestServer, headers: Record<string, string> = { Cookie: cookie }) =>
  hear(`${server.address}${board()}/events`, { ...headers, 'Accept-Encoding': 'gzip, br' });

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await pause(25);
  expect(holds()).toBe(true);
}

describe('the stream of the board', () => {
  it('tells the boards of both processes of what a juror did, uncompressed and at once', async () => {
    const streams = [await hearing(one), await hearing(other)];
    expect(streams.map(({ status, type, encoding }) => [status, type, encoding])).toEqual([
      [200, 'text/event-stream; charset=utf-8', null],
      [200, 'text/event-stream; charset=utf-8', null],
    ]);
    await until(() => streams.every((stream) => stream.count() === 1));
    await draft(one.world, room, juror, entryId);
    await until(() => streams.every((stream) => stream.count() === 2));
    const page = await (await fetch(one.address + board(), { headers: { Cookie: cookie } })).text();
    expect(page).toContain('Bảng theo dõi chấm điểm');
    for (const stream of streams) stream.close();
  });

  it('tells a board at most once a second however much happens, and the last change is never lost', async () => {
    const stream = await hearing(one);
    await until(() => stream.count() === 1);
    const begun = performance.now();
    for (let count = 0; count < 40; count += 1) {
      await one.world.db.$executeRaw`SELECT pg_notify('round', ${room.roundId})`;
      await pause(25);
    }
    await pause(1_200);
    const most = 2 + Math.ceil((performance.now() - begun) / 1000);
    expect(stream.count()).toBeGreaterThanOrEqual(2);
    expect(stream.count()).toBeLessThanOrEqual(most);
    const before = stream.count();
    await pause(1_100);
    expect(stream.count()).toBe(before);
    stream.close();
  });

  it('is refused to those who may not see the board, and leads nobody signed in to the sign-in', async () => {
    const asJuror = await hearing(one, { Cookie: await one.cookieOf(juror.accountId) });
    const nobody = await hearing(one, {});
    expect([asJuror.status, nobody.status]).toEqual([403, 302]);
  });

  it('takes no place among the requests that run, and ends when its process stops listening', async () => {
    const busy = await testServer({
      mostInFlight: 1,
      world: { ...one.world, changes: createChanges(one.world.databaseUrl) },
    });
    const streams = [await hearing(busy), await hearing(busy), await hearing(busy)];
    await until(() => streams.every((stream) => stream.count() === 1));
    expect((await fetch(busy.address + board(), { headers: { Cookie: cookie } })).status).toBe(200);
    await busy.world.changes.stop();
    await until(() => streams.every((stream) => stream.ended()));
    expect(busy.faults).toEqual([]);
  });
});

describe('the pages of the day', () => {
  const send = async (path: string, fields: Record<string, string>, as = 'support') => {
    const headers = { Origin: one.world.origin, Cookie: await one.cookieOf(as) };
    const body = new URLSearchParams(fields);
    return fetch(one.address + path, { method: 'POST', body, headers, redirect: 'manual' });
  };

  it('answer none of them with a fault, in both languages', async () => {
    const { id: seatId } = await seatOf(one.world, room, juror);
    await signed(one.world, room, juror, entryId);
    await one.world.db.jurorQuestion.create({
      data: { id: `q-${seatId}`, roundId: room.roundId, seatId, entryId, text: 'Mục 2.1?', at: new Date() },
    });
    const base = `/secretariat/rounds/${room.roundCode}`;
    const pages = [
      'board',
      'reminders',
      'questions',
      `questions/q-${seatId}`,
      'recusals',
      'apart',
      'tablets',
    ].concat([
      'reopenings',
      `reopenings/${seatId}/${entryId}`,
      'cards',
      'paper-sheets',
      'questions?q=xyz&page=7',
    ]);
    for (const language of ['vi', 'en']) {
      const headers = { Cookie: `${cookie}; language=${language}` };
      const answers = await Promise.all(
        pages.map((page) => fetch(`${one.address}${base}/${page}`, { headers })),
      );
      expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 200));
    }
    const closing = await fetch(`${one.address}/organiser/rounds/${room.roundCode}/closing`, {
      headers: { Cookie: cookie },
    });
    expect(closing.status).toBe(403);
    expect(one.faults).toEqual([]);
  });

  it('remind, ask and print without scripts', async () => {
    const base = `/secretariat/rounds/${room.roundCode}`;
    const reminded = await send(`${base}/reminders`, {});
    expect([reminded.status, reminded.headers.get('Location')]).toEqual([302, `${base}/reminders`]);
    const [letter] = (await one.world.letters()).slice(-1);
    expect(letter?.text).toContain('Ông/bà còn 1 trên 1 phiếu chấm chưa ký');
    const cards = await send(`${base}/cards/printing`, { day: '2026-06-15' });
    expect([cards.status, cards.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    const past = await send(`${base}/cards/printing`, { day: '2020-01-01' });
    expect([past.status, past.headers.get('Location')]).toEqual([302, `${base}/cards`]);
    const blank = await fetch(`${one.address}${base}/paper-sheets/blank?juror=J01`, {
      headers: { Cookie: cookie },
    });
    expect([blank.status, blank.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    const found = await send(`${base}/paper-sheets`, { juror: 'j01', entry: `${room.roundCode}-${entryId}` });
    const typing = `${base}/paper-sheets/J01/${room.roundCode}-${entryId}`;
    expect([found.status, found.headers.get('Location')]).toEqual([302, typing]);
    const typed = await send(typing, { 'marks[0].criterion': '1.1', 'marks[0].value': 'mười' });
    expect(typed.status).toBe(422);
  });
});

describe('a card', () => {
  const aCard = async (token: string) => {
    const { id: seatId } = await seatOf(one.world, room, juror);
    const at = one.world.clock.now();
    const until = new Date(at.getTime() + 3_600_000);
    const card = {
      id: one.world.ids.id(),
      token,
      roundId: room.roundId,
      seatId,
      createdById: 'x',
      createdAt: at,
      expiresAt: until,
    };
    await createCards(one.world.db, [card], at);
  };
  const press = (token: string, server = one) =>
    fetch(`${server.address}/jury/card/${token}`, {
      method: 'POST',
      headers: { Origin: one.world.origin },
      redirect: 'manual',
    });

  it('shows whose it is and uses nothing up until it is pressed; then it signs in and leads to the tablet', async () => {
    const token = one.world.ids.code();
    await aCard(token);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await fetch(`${one.address}/jury/card/${token}`, { method });
      expect(page.status).toBe(200);
      if (method === 'GET') expect(await page.text()).toContain('Tiếp tục là Lê Giám Khảo');
    }
    const pressed = await press(token);
    expect([pressed.status, pressed.headers.get('Location')]).toEqual([302, '/jury/tablet']);
    const own = pressed.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(
      (await fetch(`${one.address}/jury/rounds/${room.roundCode}`, { headers: { Cookie: own } })).status,
    ).toBe(200);
    expect((await press(token)).status).toBe(410);
  });

  it('is not guessed: an address with many refusals is held back, one that is right is not', async () => {
    const statuses: number[] = [];
    while (statuses.length < 65) statuses.push((await press(`guess-${statuses.length}`, other)).status);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(410));
    expect(statuses.at(-1)).toBe(429);
    const held = await press('guess-more', other);
    expect(Number(held.headers.get('Retry-After'))).toBeGreaterThan(500);
  });
});
