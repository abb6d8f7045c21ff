import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { type TestServer, testServer } from '../support/server';

let server: TestServer;
let room: Room;
let juror: Actor;
let entries: string[];

beforeAll(async () => {
  server = await testServer();
});

beforeEach(async () => {
  const { world } = server;
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entries = [
    await anEntryIn(world, room, { status: 'ELIGIBLE' }),
    await anEntryIn(world, room, { status: 'ELIGIBLE' }),
  ];
  await anAct(world, room, 'SCORING_OPENED');
});

const deviceId = 'a'.repeat(32);

const sheetOf = (entryId = entries[0]) => `/jury/rounds/${room.roundCode}/sheets/${entryId}`;

async function ask(path: string, init: RequestInit = {}, actor = juror): Promise<Response> {
  const headers = {
    ...init.headers,
    Origin: server.world.origin,
    Cookie: await server.cookieOf(actor.accountId),
  };
  return fetch(`${server.address}${path}`, { ...init, headers, redirect: 'manual' });
}

const send = (path: string, fields: Record<string, string>, actor = juror) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields) }, actor);

const sync = (cells: unknown, path = sheetOf(), actor = juror) => {
  const body = JSON.stringify({ cells, remarks: null, deviceId, pass: 1 });
  return ask(
    `${path}/marks`,
    { method: 'POST', body, headers: { 'Content-Type': 'application/json' } },
    actor,
  );
};

const cell = (criterion: string, value: number | null, parentOpId: string | null = null) => ({
  criterion,
  value,
  parentOpId,
});

const whole = [cell('1.1', 3050), cell('1.2', 1025), cell('2.1', 1000), cell('2.2', 1000)];

const marks = async (entryId = entries[0]) => {
  const heads = await server.world.db.markHead.findMany({ where: { sheet: { entryId } } });
  return Object.fromEntries(heads.map((head) => [head.criterion, head.value]));
};

/** The plain form of the sheet: one row a criterion, as the page writes it. */
const form = (typed: Record<string, string>) => ({
  deviceId,
  pass: '1',
  ...Object.fromEntries(
    Object.entries(typed).flatMap(([criterion, value], row) => [
      [`marks[${row}].criterion`, criterion],
      [`marks[${row}].value`, value],
      [`marks[${row}].was`, ''],
    ]),
  ),
});

describe('the sheet as a plain form', () => {
  it('saves and comes back, or goes on to the signature', async () => {
    const saved = await send(sheetOf(), form({ '1.1': '30,5', '1.2': '10.25', '2.1': '' }));
    expect([saved.status, saved.headers.get('Location')]).toEqual([302, sheetOf()]);
    expect(await marks()).toEqual({ '1.1': 3050, '1.2': 1025 });
    const on = await send(sheetOf(), { ...form({}), next: 'signature' });
    expect(on.headers.get('Location')).toBe(`${sheetOf()}/signature`);
  });

  it('comes back with the fault at its field and everything typed, and saves nothing', async () => {
    const answer = await send(sheetOf(), { ...form({ '1.1': '30,5', '1.2': 'mười' }), remarks: 'Đẹp' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toMatch(/<input(?=[^>]*id="mark-1.2")(?=[^>]*value="mười")(?=[^>]*aria-invalid="true")/);
    expect(page).toMatch(/<input(?=[^>]*id="mark-1.1")(?=[^>]*value="30,5")/);
    expect(page).toContain('Đẹp</textarea>');
    expect(await marks()).toEqual({});
  });

  it('shows what another device has marked meanwhile beside what was typed', async () => {
    await sync([cell('1.1', 2000)]);
    const answer = await send(sheetOf(), form({ '1.1': '30,5' }));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Thiết bị khác ghi 20, thiết bị này ghi 30,5.');
    expect(await marks()).toEqual({ '1.1': 2000 });
  });
});

describe('the sheet that saves itself', () => {
  it('saves, answers with the heads, and tells them to a device that asks', async () => {
    const answer = await sync([cell('1.1', 3050)]);
    const { savedAt, heads } = await answer.json();
    expect([answer.status, savedAt]).toEqual([200, server.world.clock.now().toISOString()]);
    expect(heads).toEqual([{ criterion: '1.1', value: 3050, opId: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    const held = heads.map((head: object) => ({ ...head, text: null }));
    expect(await (await ask(`${sheetOf()}/marks`)).json()).toEqual({ heads: held });
  });

  it('refuses a stale parent, a mark above its maximum, half a JSON and another juror’s group', async () => {
    await sync([cell('1.1', 3050)]);
    const stranger = await aJuror(server.world, room, { groups: [2] });
    const half = { method: 'POST', body: '{"cells":[', headers: { 'Content-Type': 'application/json' } };
    const answers = [
      await sync([cell('1.1', 2000)]),
      await sync([cell('1.2', 2025)]),
      await ask(`${sheetOf()}/marks`, half),
      await sync([cell('1.2', 1000)], sheetOf(), stranger),
    ];
    const said = await Promise.all(
      answers.map(async (answer) => [answer.status, (await answer.json()).refused]),
    );
    expect(said).toEqual([
      [409, 'sheet.conflict'],
      [422, 'sheet.markInvalid'],
      [422, 'formFaults'],
      [403, 'sheet.notInPanel'],
    ]);
    expect(await marks()).toEqual({ '1.1': 3050 });
  });
});

describe('signing', () => {
  const shownVersion = async () => {
    const page = await (await ask(`${sheetOf()}/signature`)).text();
    return /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  };

  it('leads on to the next sheet, then to the review; the signed one is fixed', async () => {
    for (const entryId of entries) await sync(whole, sheetOf(entryId));
    const seen = await shownVersion();
    const signed = await send(`${sheetOf()}/signature`, { seen });
    expect([signed.status, signed.headers.get('Location')]).toEqual([302, sheetOf(entries[1])]);
    const again = await send(`${sheetOf()}/signature`, { seen });
    expect(again.status).toBe(409);
    expect((await sync([cell('1.1', 0)])).status).toBe(409);
    const page = await (await ask(sheetOf())).text();
    expect(page).toContain('Phiếu đã ký không sửa được.');
    expect(page).not.toContain('id="mark-1.1"');
    const { updatedAt } = await server.world.db.sheet.findFirstOrThrow({ where: { entryId: entries[1] } });
    const last = await send(`${sheetOf(entries[1])}/signature`, { seen: updatedAt.toISOString() });
    expect(last.headers.get('Location')).toBe(`/jury/rounds/${room.roundCode}/review`);
  });

  it('is not offered while a criterion has no mark, and refused when it is asked for all the same', async () => {
    await sync(whole.slice(1));
    const page = await (await ask(`${sheetOf()}/signature`)).text();
    expect(page).toContain('Còn 1 tiêu chí chưa có điểm');
    expect(page).toContain(`href="${sheetOf()}#mark-1.1"`);
    const answer = await send(`${sheetOf()}/signature`, { seen: await shownVersion() });
    expect(answer.status).toBe(422);
    expect(
      await server.world.db.sheet.count({ where: { signedAt: { not: null }, roundId: room.roundId } }),
    ).toBe(0);
  });
});

it('closes an entry to a juror who steps aside: sheet, marks and photos', async () => {
  const { fileId } = await server.world.db.entryPhoto.findFirstOrThrow({ where: { entryId: entries[0] } });
  const blank = await send(`${sheetOf()}/recusal`, { reason: ' ' });
  expect(blank.status).toBe(422);
  const aside = await send(`${sheetOf()}/recusal`, { reason: 'Em trai là chủ cơ sở' });
  expect([aside.status, aside.headers.get('Location')]).toEqual([302, `/jury/rounds/${room.roundCode}`]);
  const closed = [await ask(sheetOf()), await sync([cell('1.1', 50)]), await ask(`/api/files/${fileId}`)];
  expect(closed.map((answer) => answer.status)).toEqual([409, 409, 404]);
});

it('lets the head of the jury approve a rubric, once, and nobody else', async () => {
  const id = await aRubric(server.world, room, { group: 2, approved: false });
  const head = await aJuror(server.world, room, { head: true });
  const address = `/jury/rounds/${room.roundCode}/rubrics/2/1/approval`;
  const approvedAt = async () =>
    (await server.world.db.rubric.findUniqueOrThrow({ where: { id } })).approvedAt;
  expect((await send(address, {})).status).toBe(403);
  expect(await approvedAt()).toBeNull();
  const approved = await send(address, {}, head);
  expect(approved.headers.get('Location')).toBe(`/jury/rounds/${room.roundCode}/rubrics`);
  expect(await approvedAt()).toEqual(server.world.clock.now());
  const again = await send(address, {}, head);
  expect([again.status, (await again.text()).includes('Bộ tiêu chí này đã được thông qua.')]).toEqual([
    409,
    true,
  ]);
  expect((await ask(address, {}, head)).headers.get('Location')).toBe(
    `/jury/rounds/${room.roundCode}/rubrics`,
  );
  expect((await send(address.replace('/2/1/', '/x/1e9/'), {}, head)).status).toBe(404);
});

it('answers none of its pages with a fault', async () => {
  const round = `/jury/rounds/${room.roundCode}`;
  const pages = ['/jury', round, `${round}?q=may&group=9`, `${round}/review`, `${round}/rubrics`, sheetOf()];
  const answers = await Promise.all(pages.map((page) => ask(page)));
  expect(answers.map((answer) => answer.status)).toEqual(pages.map(() => 200));
  expect((await ask(sheetOf('nothing'))).status).toBe(404);
  expect((await ask('/jury/rounds/nothing')).status).toBe(404);
  expect(server.faults).toEqual([]);
});
