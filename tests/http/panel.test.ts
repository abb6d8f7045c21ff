import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { aJuror, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { codeIn, seatOf } from '../support/jury-room';
import { anOrganiser } from '../support/people';
import { type TestServer, testServer } from '../support/server';

let server: TestServer;
let organiser: Actor;
let room: Room;
let pairs: string[];
let seatId: string;

beforeAll(async () => {
  server = await testServer();
  organiser = await anOrganiser(server.world);
});

beforeEach(async () => {
  const { world } = server;
  room = await aRoom(world, { minimumSheets: 1 });
  await aRubric(world, room);
  const juror = await seatOf(world, room, await aJuror(world, room));
  const entries = [
    await anEntryIn(world, room, { status: 'ELIGIBLE' }),
    await anEntryIn(world, room, { status: 'ELIGIBLE' }),
  ];
  seatId = juror.id;
  pairs = entries.map((entryId) => `${juror.code} ${codeIn(room, entryId)}`);
});

const panel = () => `/organiser/rounds/${room.roundCode}/panel`;

async function ask(path: string, fields?: [string, string][]): Promise<Response> {
  const headers = { Origin: server.world.origin, Cookie: await server.cookieOf(organiser.accountId) };
  const post = fields && { method: 'POST', body: new URLSearchParams(fields) };
  return fetch(`${server.address}${path}`, { ...post, headers, redirect: 'manual' });
}

const ticked = (page: string) =>
  (page.match(/<input[^>]*name="pair"[^>]*>/g) ?? []).filter((box) => box.includes('checked=""'));
const assigned = () => server.world.db.jurorAssignment.count({ where: { roundId: room.roundId } });

it('a proposal is a form of boxes, ticked as proposed, that confirms without scripts', async () => {
  const page = await (await ask(`${panel()}/proposal`)).text();
  expect(ticked(page).map((box) => /value="([^"]+)"/.exec(box)?.[1])).toEqual(pairs);
  const confirmed = await ask(
    `${panel()}/proposal`,
    pairs.map((pair) => ['pair', pair]),
  );
  expect([confirmed.status, confirmed.headers.get('Location')]).toEqual([302, panel()]);
  expect(await assigned()).toBe(2);
  const one = await ask(`${panel()}/assignment`, [['pair', pairs[0] as string]]);
  expect([one.status, await assigned()]).toEqual([302, 1]);
});

it('a refused assignment comes back with its reason and what was ticked', async () => {
  const [first = '', second = ''] = pairs;
  const refused = await ask(`${panel()}/proposal`, [
    ['pair', second],
    ['pair', `${first.split(' ')[0]} none`],
  ]);
  const page = await refused.text();
  expect(refused.status).toBe(409);
  expect(page).toContain('vừa được người khác thay đổi');
  expect(ticked(page)).toHaveLength(1);
  expect((await ask(`${panel()}/proposal`, [['pair', 'x']])).status).toBe(422);
  expect(await assigned()).toBe(0);
});

it('a replacement names what is missing at its fields; sheets of who still scores are not set aside', async () => {
  const refused = await ask(`${panel()}/jurors/${seatId}/replacement`, [['name', 'Người Thay']]);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('value="Người Thay"');
  const page = await (await ask(`${panel()}/jurors/${seatId}/setting-aside`)).text();
  expect(page).toContain('Giám khảo này vẫn đang chấm');
});
