import { createHmac } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import type { Operation } from '~/domain/sync/protocol';
import { type SyncRequest, syncAnswer } from '~/forms/sync';
import { deviceAnswer, signaturesAnswer, tabletWork } from '~/forms/tablet';
import { tokenDigest } from '~/usecases/device/find-device';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { seatOf } from '../support/jury-room';
import { type TestServer, testServer } from '../support/server';
import {
  anExchange,
  anOperation,
  aTablet,
  aTabletAtWork,
  keptOf,
  newName,
  type Tablet,
} from '../support/tablets';

let server: TestServer;
let room: Room;
let juror: Actor;
let entryId: string;
let tablet: Tablet;

beforeAll(async () => {
  server = await testServer();
});

beforeEach(async () => {
  ({ room, juror, entryId, tablet } = await aTabletAtWork(server.world));
});

async function ask(path: string, init: RequestInit = {}, authorization = tablet.authorization) {
  const headers = { Origin: server.world.origin, Authorization: authorization, ...init.headers };
  return fetch(`${server.address}/api/tablet/${path}`, { ...init, headers, redirect: 'manual' });
}

const post = (path: string, body: unknown, authorization?: string) =>
  ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }, authorization);

const push = (operations: Operation[], authorization?: string, part: Partial<SyncRequest> = {}) =>
  post('sync', anExchange(operations, part), authorization);

/** Status and code of a refusal, which always has its sentence. */
async function refusal(answer: Response): Promise<[number, string]> {
  const { refused, sentence } = await answer.json();
  expect(sentence).toMatch(/\S/);
  return [answer.status, refused];
}

async function outcomeOf(part: Partial<Operation>, of = entryId) {
  const answer = syncAnswer.parse(await (await push([anOperation(of, part)])).json());
  expect(answer.acknowledged).toBe(1);
  return answer.outcomes[0]?.reason ?? answer.outcomes[0]?.outcome;
}

describe('preparing', () => {
  const prepare = async (deviceId = newName(), cookie?: string) => {
    const headers = {
      Origin: server.world.origin,
      Cookie: cookie ?? (await server.cookieOf(juror.accountId)),
    };
    const body = JSON.stringify({ deviceId, roundCode: room.roundCode, name: 'iPad', app: '1' });
    return fetch(`${server.address}/api/tablet/devices`, { method: 'POST', headers, body });
  };

  it('gives a signed-in juror a token that opens the exchange without a session', async () => {
    const deviceId = newName();
    const { token, expiresAt } = deviceAnswer.parse(await (await prepare(deviceId)).json());
    expect(Date.parse(expiresAt) - server.world.clock.now().getTime()).toBe(7 * 24 * 3600 * 1000);
    const answer = await push([anOperation(entryId)], `Device ${deviceId}.${token}`);
    expect(syncAnswer.parse(await answer.json())).toMatchObject({ acknowledged: 1 });
    const stored = await server.world.db.device.findUniqueOrThrow({ where: { id: deviceId } });
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('is nobody’s without a session, and of no use to who has no seat', async () => {
    expect((await prepare(newName(), '')).status).toBe(401);
    const other = await aJuror(server.world, await aRoom(server.world));
    const cookie = await server.cookieOf(other.accountId);
    expect((await prepare(newName(), cookie)).status).toBe(403);
  });

  it('again gives the device a new token; the name of another’s is refused', async () => {
    expect((await prepare(tablet.deviceId)).status).toBe(200);
    expect(await refusal(await push([]))).toEqual([401, 'device.unknown']);
    const other = await aJuror(server.world, room);
    const cookie = await server.cookieOf(other.accountId);
    expect(await refusal(await prepare(tablet.deviceId, cookie))).toEqual([409, 'device.nameTaken']);
  });
});

describe('who speaks', () => {
  it.each(['none', 'Device', 'Device x.y', `Device ${'a'.repeat(32)}.${'b'.repeat(43)}`])(
    'is unknown by “%s”',
    async (authorization) => {
      expect(await refusal(await push([], authorization))).toEqual([401, 'device.unknown']);
      expect(await refusal(await ask('work', {}, authorization))).toEqual([401, 'device.unknown']);
    },
  );

  it('is never the cookie’s person where a token is named', async () => {
    const cookie = await server.cookieOf(juror.accountId);
    const headers = { Cookie: cookie, Authorization: 'Device none', Origin: server.world.origin };
    const page = await fetch(`${server.address}/jury/rounds/${room.roundCode}`, {
      headers,
      redirect: 'manual',
    });
    expect(page.headers.get('Location')).toMatch(/^\/sign-in/);
    expect((await ask('sync', { method: 'POST', headers: { Cookie: cookie }, body: '{}' }, '')).status).toBe(
      401,
    );
  });

  it('opens nothing but the addresses of tablets', async () => {
    const headers = { Authorization: tablet.authorization };
    const page = await fetch(`${server.address}/jury/rounds/${room.roundCode}`, {
      headers,
      redirect: 'manual',
    });
    expect(page.headers.get('Location')).toMatch(/^\/sign-in/);
  });

  it('is unknown once time is over, the device was ended or the seat replaced', async () => {
    const { db } = server.world;
    const at = { where: { id: tablet.deviceId } };
    await db.device.update({ ...at, data: { expiresAt: server.world.clock.now() } });
    expect(await refusal(await push([]))).toEqual([401, 'device.unknown']);
    tablet = await aTablet(server.world, room, juror);
    const pending = { count: 2, since: 5, sheets: { [entryId]: 2 } };
    expect((await push([anOperation(entryId)], undefined, { pending })).status).toBe(200);
    expect((await post('devices/ending', {})).status).toBe(200);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { objectId: tablet.deviceId, act: 'device.end' },
    });
    expect(event.facts).toMatchObject({ name: 'iPad', pending: 2 });
    expect(await refusal(await push([]))).toEqual([401, 'device.unknown']);
    tablet = await aTablet(server.world, room, juror);
    await db.jurorSeat.updateMany({
      where: { accountId: juror.accountId },
      data: { endedAt: server.world.clock.now() },
    });
    expect(await refusal(await push([anOperation(entryId)]))).toEqual([401, 'device.unknown']);
  });

  it('is refused from another site', async () => {
    const answer = await ask('sync', {
      method: 'POST',
      body: JSON.stringify(anExchange()),
      headers: { Origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('bad input', () => {
  it('is set aside: another’s sheet, an unknown criterion, a mark off its step or above its maximum', async () => {
    const foreign = await anEntryIn(server.world, room, { status: 'ELIGIBLE', group: 2 });
    const again = async () => {
      tablet = await aTablet(server.world, room, juror);
    };
    expect(await outcomeOf({}, foreign)).toBe('NOT_YOURS');
    await again();
    expect(await outcomeOf({ criterion: '9.9' })).toBe('NO_CRITERION');
    await again();
    expect(await outcomeOf({ value: 33 })).toBe('BAD_MARK');
    await again();
    expect(await outcomeOf({ value: 9000 })).toBe('BAD_MARK');
    await again();
    expect(await outcomeOf({ epoch: 3 })).toBe('OLD_EPOCH');
    await again();
    await anAct(server.world, room, 'SCORING_CLOSED');
    expect(await outcomeOf({})).toBe('CLOSED');
  });

  it('is refused: a name under another value, a seq that goes back', async () => {
    const one = anOperation(entryId);
    await push([one]);
    expect(await refusal(await push([{ ...one, value: 600 }]))).toEqual([409, 'sync.operationChanged']);
    expect(await refusal(await push([anOperation(entryId)]))).toEqual([409, 'sync.seqReused']);
    expect(await keptOf(server.world, [tablet.deviceId])).toEqual({ [one.opId]: 'APPLIED' });
  });

  it.each<[string, unknown, number, string]>([
    ['an old protocol', { protocol: 0, operations: 'other words' }, 426, 'sync.renewApp'],
    ['half a JSON', JSON.stringify(anExchange()).slice(0, 40), 422, 'formFaults'],
    ['no JSON', '<html>portal</html>', 422, 'formFaults'],
    ['other words', { protocol: 1, operations: [{}] }, 422, 'formFaults'],
    ['a body of 10 MB', 'x'.repeat(10_000_000), 413, 'sync.bodyTooLarge'],
  ])('is refused: %s', async (_, body, status, code) => {
    expect(await refusal(await post('sync', body))).toEqual([status, code]);
  });

  it('leaves the tablet able to go on', async () => {
    await post('sync', 'x'.repeat(2_000_000));
    expect((await push([anOperation(entryId)])).status).toBe(200);
    expect(server.faults).toEqual([]);
  });
});

describe('the work', () => {
  const workNow = async () => tabletWork.parse(await (await ask('work')).json());

  it('is everything the juror scores, in his own order', async () => {
    await anEntryIn(server.world, room, { status: 'ELIGIBLE', group: 2 });
    const work = await workNow();
    expect(work.seat).toMatchObject({ juror: juror.name, groups: [1] });
    expect(work.round).toMatchObject({ code: room.roundCode, phase: 'SCORING' });
    expect(work.entries.map((one) => one.id)).toEqual([entryId]);
    expect(work.entries[0]?.material.photos).toHaveLength(3);
    expect(work.rubrics['1']?.groups).toHaveLength(2);
    const { work: version } = syncAnswer.parse(await (await push([])).json());
    expect(version).toBe(work.version);
  });

  it('moves on with material, producer, rubric, assignment, recusal and phase', async () => {
    const { db } = server.world;
    const seat = await seatOf(server.world, room, juror);
    const versions = [(await workNow()).version];
    const moved = async (change: Promise<unknown>) => {
      await change;
      versions.push((await workNow()).version);
    };
    await moved(db.entry.update({ where: { id: entryId }, data: { updatedAt: new Date('2026-06-20') } }));
    await moved(db.facility.update({ where: { id: room.facilityId }, data: { name: 'HTX Mây Bắc' } }));
    await moved(db.facility.update({ where: { id: room.facilityId }, data: { address: 'Thôn Thượng' } }));
    await moved(aRubric(server.world, room, { version: 2 }));
    await moved(db.round.update({ where: { id: room.roundId }, data: { assignsEntries: true } }));
    await moved(db.jurorAssignment.create({ data: { roundId: room.roundId, seatId: seat.id, entryId } }));
    await moved(
      db.recusal.create({
        data: { id: newName(), roundId: room.roundId, seatId: seat.id, entryId, reason: 'x', at: new Date() },
      }),
    );
    await moved(anAct(server.world, room, 'SCORING_CLOSED'));
    expect(new Set(versions).size).toBe(versions.length);
    expect((await workNow()).entries).toEqual([]);
  });
});

describe('files', () => {
  const aPhoto = async () => {
    const { db, files } = server.world;
    const whole = sharp({ create: { width: 2400, height: 1200, channels: 3, background: 'teal' } });
    const { key } = await files.put(new Uint8Array(await whole.jpeg().toBuffer()), 'image/jpeg');
    const { fileId } = await db.entryPhoto.findFirstOrThrow({ where: { entryId } });
    await db.storedFile.update({ where: { id: fileId }, data: { key } });
    return fileId;
  };

  it('come in tablet size, made once, with a tag', async () => {
    const fileId = await aPhoto();
    const asked = await Promise.all([1, 2, 3].map(() => ask(`files/${fileId}`)));
    const bytes = await Promise.all(asked.map((one) => one.arrayBuffer()));
    const { width, height, format } = await sharp(Buffer.from(bytes[0] as ArrayBuffer)).metadata();
    expect([width, height, format]).toEqual([1600, 800, 'webp']);
    const tag = asked[0]?.headers.get('ETag') ?? '';
    expect((await ask(`files/${fileId}`, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    const work = tabletWork.parse(await (await ask('work')).json());
    const photo = work.entries[0]?.material.photos.find((one) => one.fileId === fileId);
    expect(photo?.bytes).toBe(bytes[0]?.byteLength);
  });

  it('close at once with a recusal, and are nothing to other seats', async () => {
    const fileId = await aPhoto();
    const other = await aTablet(server.world, room, await aJuror(server.world, room, { groups: [2] }));
    expect(await refusal(await ask(`files/${fileId}`, {}, other.authorization))).toEqual([404, 'notFound']);
    const recusal = { kind: 'recusal', id: newName(), entryId, reason: 'Người nhà' };
    await post('sync', { ...anExchange(), acts: [recusal] });
    expect(await refusal(await ask(`files/${fileId}`))).toEqual([404, 'notFound']);
  });
});

/** A file of operations as the tablet signs it. */
async function outboxOf(operations: Operation[]) {
  const { id: seat } = await seatOf(server.world, room, juror);
  const head = { format: 'outbox/1', round: room.roundCode, seat, deviceId: tablet.deviceId };
  const text = JSON.stringify(['outbox/1', head.round, seat, head.deviceId, operations, []]);
  const mac = createHmac('sha256', tokenDigest(tablet.token)).update(text).digest('hex');
  return { ...head, operations, acts: [], mac };
}

test('the file of a lost tablet is taken from another of the same juror, and from nobody else', async () => {
  const operations = [anOperation(entryId), anOperation(entryId, { seq: 2, criterion: '9.9' })];
  const file = await outboxOf(operations);
  const second = await aTablet(server.world, room, juror);
  const stranger = await aTablet(server.world, room, await aJuror(server.world, room));
  const changed = { ...file, operations: [{ ...operations[0], value: 50 }] };
  for (const [body, by] of [
    [changed, second],
    [file, stranger],
    [{}, second],
  ] as const) {
    expect(await refusal(await post('outbox', body, by.authorization))).toEqual([422, 'sync.outboxForeign']);
  }
  const taken = await (await post('outbox', file, second.authorization)).json();
  expect(taken).toMatchObject({ acknowledged: 2, acts: [] });
  const kept = { [operations[0]?.opId ?? '']: 'APPLIED', [operations[1]?.opId ?? '']: 'NO_CRITERION' };
  expect(await keptOf(server.world, [tablet.deviceId])).toEqual(kept);
  expect(syncAnswer.parse(await (await push(operations)).json()).outcomes).toEqual(taken.outcomes);
});

test('a file of a lost tablet is taken whole where an exchange would be too large, and one beyond that says what to do', async () => {
  const names = Array.from({ length: 6000 }, newName);
  const operations = names.map((opId, index) =>
    anOperation(entryId, { opId, seq: index + 1, parentOpId: names[index - 1] ?? null }),
  );
  const body = JSON.stringify(await outboxOf(operations));
  expect(body.length).toBeGreaterThan(1024 ** 2);
  const second = await aTablet(server.world, room, juror);
  expect(await (await post('outbox', body, second.authorization)).json()).toMatchObject({
    acknowledged: 6000,
  });
  const large = await post('outbox', 'x'.repeat(9 * 1024 ** 2), second.authorization);
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({
    refused: 'sync.outboxTooLarge',
    sentence: expect.stringContaining('máy đã xuất tệp'),
  });
});

test('a sheet is signed by its digest; what cannot be signed says why', async () => {
  const asked = { sheets: [{ entryId, pass: 1, digest: 'other' }] };
  const answer = signaturesAnswer.parse(await (await post('signatures', asked)).json());
  expect(answer.sheets).toMatchObject([
    { entryId, refused: 'sheet.incomplete', sentence: expect.any(String) },
  ]);
});

test('the page of tablets is the same for everybody, however its address is written', async () => {
  const cookie = `${await server.cookieOf(juror.accountId)}; theme=dark; language=en`;
  const page = async (path: string, headers: Record<string, string>) => {
    const answer = await fetch(server.address + path, { headers });
    const [nonce, number] = [
      /nonce-([^']+)/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1],
    ].concat(answer.headers.get('X-Request-Id') ?? undefined);
    return (await answer.text()).replaceAll(nonce ?? '-', '').replaceAll(number ?? '-', '');
  };
  const plain = await page('/jury/tablet', {});
  expect(plain).toContain('<html lang="vi"');
  expect(await page('/jury/tablet', { Cookie: cookie })).toBe(plain);
  expect(await page('/jury/tablet', { Authorization: tablet.authorization })).toBe(plain);
  expect(await page('/jury/tablet/', { Cookie: cookie })).not.toContain(juror.name);
  expect(await page('/jury/tablet?lang=en', { Cookie: cookie })).toContain('<html lang="en"');
});
