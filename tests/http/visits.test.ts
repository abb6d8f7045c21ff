import { randomBytes } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { syncProtocol } from '~/forms/sync';
import { tabletVisits, visitOutcomes } from '~/forms/visit-sync';
import { anAct, anEntryIn, aRoom, aRubric, type Room } from '../support/judged-round';
import { type TestServer, testServer } from '../support/server';
import { aTablet } from '../support/tablets';
import { aReport, aSupporter, aVisit, phonePhoto, type VisitRoom } from '../support/visit-room';

let server: TestServer;
let room: Room;
let supporter: Actor;
let visit: VisitRoom;
let entryId: string;

beforeAll(async () => {
  server = await testServer();
});

beforeEach(async () => {
  const { world } = server;
  room = await aRoom(world);
  await aRubric(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  supporter = await aSupporter(world);
  visit = await aVisit(world, room);
});

async function ask(path: string, actor: Actor, body?: URLSearchParams | FormData): Promise<Response> {
  const headers = { Origin: server.world.origin, Cookie: await server.cookieOf(actor.accountId) };
  const post = body && { method: 'POST', body };
  return fetch(`${server.address}${path}`, { ...post, headers, redirect: 'manual' });
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const planned = () => `/secretariat/rounds/${room.roundCode}/visits`;
const own = () => `/jury/rounds/${room.roundCode}/visits/${visit.visitId}`;

describe('the support team', () => {
  it('draws a sample without scripts, and finds what it planned', async () => {
    const page = await (await ask(`${planned()}/proposal`, supporter)).text();
    expect(page).toContain('Không có cơ sở nào để rút');
    const list = await (await ask(`${planned()}?q=may%20hoa%20binh`, supporter)).text();
    expect(list).toContain('Hợp tác xã Mây Hòa Bình');
    expect(await (await ask(`${planned()}?q=xyz`, supporter)).text()).toContain(
      'Không có chuyến kiểm tra nào như vậy',
    );
    expect((await ask(`${planned()}/${visit.visitId}`, supporter)).status).toBe(200);
    expect((await ask(planned(), visit.juror)).status).toBe(403);
  });

  it('confirms a draw by its seed, and gets the reason where nobody is kept', async () => {
    const { world } = server;
    room = await aRoom(world);
    await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const fields = { seed: '0123456789abcdef', atLeast: '1', percent: '0' };
    const none = await ask(`${planned()}/proposal`, supporter, form(fields));
    expect([none.status, (await none.text()).includes('Chưa giữ cơ sở nào')]).toEqual([422, true]);
    const done = await ask(
      `${planned()}/proposal`,
      supporter,
      form({ ...fields, producer: room.facilityId }),
    );
    expect([done.status, done.headers.get('Location')]).toEqual([302, planned()]);
  });

  it('assigns and cancels, with faults at their fields', async () => {
    const path = `${planned()}/${visit.visitId}`;
    const nobody = await ask(`${path}/plan`, supporter, form({ note: 'Gọi trước' }));
    expect([nobody.status, (await nobody.text()).includes('Đoàn kiểm tra chưa có ai')]).toEqual([422, true]);
    const member = supporter.accountId;
    const saved = await ask(
      `${path}/plan`,
      supporter,
      form({ member, lead: member, plannedFor: '2026-06-30' }),
    );
    expect([saved.status, saved.headers.get('Location')]).toEqual([302, path]);
    expect((await ask(`${path}/cancellation`, supporter, form({ reason: ' ' }))).status).toBe(422);
    expect((await ask(`${path}/cancellation`, supporter, form({ reason: 'Bão' }))).status).toBe(302);
  });
});

describe('a team', () => {
  it('fills in the form, adds people, signs and reports, all as plain forms', async () => {
    const items = await server.world.db.visitItem.findMany({ where: { visitId: visit.visitId } });
    const fields = Object.fromEntries(
      items.flatMap(({ id }, row) => [
        [`items[${row}].id`, id],
        [`items[${row}].finding`, 'MATCHES'],
      ]),
    );
    const saved = await ask(own(), visit.juror, form({ ...fields, conclusion: 'Đúng hồ sơ.' }));
    expect([saved.status, saved.headers.get('Location')]).toEqual([302, own()]);
    for (const side of ['TEAM', 'PRODUCER']) {
      expect((await ask(`${own()}/people`, visit.juror, form({ side, name: 'Trần Thị Mây' }))).status).toBe(
        302,
      );
    }
    const unsigned = await ask(`${own()}/report`, visit.juror, form({}));
    expect([unsigned.status, (await unsigned.text()).includes('chưa có chữ ký của đoàn')]).toEqual([
      422,
      true,
    ]);
    for (const { id } of await server.world.db.visitPresence.findMany({
      where: { visitId: visit.visitId },
    })) {
      const sign = `${own()}/people/${id}/signature`;
      expect((await ask(sign, visit.juror, form({ path: 'M1 1<script>' }))).status).toBe(422);
      expect((await ask(sign, visit.juror, form({}))).status).toBe(422);
      expect((await ask(sign, visit.juror, form({ typed: 'on' }))).status).toBe(302);
    }
    const reported = await ask(`${own()}/report`, visit.juror, form({}));
    expect([reported.status, reported.headers.get('Location')]).toEqual([302, own()]);
    expect(await (await ask(own(), visit.juror)).text()).toContain('01/BC-TGV');
  });

  it('adds a photo with its place, and takes it off', async () => {
    const body = new FormData();
    body.set('file', new File([Buffer.from(await phonePhoto())], 'anh.jpg', { type: 'image/jpeg' }));
    const said = { caption: 'Xưởng', takenAt: '2026-06-14T10:00', latitude: '21.02', longitude: '105.83' };
    for (const [name, value] of Object.entries(said)) body.set(name, value);
    expect((await ask(`${own()}/photos`, visit.juror, body)).status).toBe(302);
    const photo = await server.world.db.visitPhoto.findFirstOrThrow({ where: { visitId: visit.visitId } });
    expect(photo).toMatchObject({ latitude: 21.02, longitude: 105.83, accuracy: null });
    expect(photo.takenAt.toISOString()).toBe('2026-06-14T03:00:00.000Z');
    expect(await (await ask(own(), visit.juror)).text()).toContain('21.02000');
    expect((await ask(`${own()}/photos/${photo.id}/removal`, visit.juror, form({}))).status).toBe(302);
    const none = new FormData();
    none.set('file', new File([], ''));
    expect((await ask(`${own()}/photos`, visit.juror, none)).status).toBe(422);
  });
});

it('jurors and the council find the report beside the product, as page and as files', async () => {
  const { world } = server;
  room = await aRoom(world);
  await aRubric(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  const { visitId, juror } = await aReport(world, room);
  const report = `/jury/rounds/${room.roundCode}/reports/${visitId}`;
  expect(await (await ask(`/jury/rounds/${room.roundCode}/sheets/${entryId}`, juror)).text()).toContain(
    report,
  );
  expect(await (await ask(report, juror)).text()).toContain('Hồ sơ đúng với thực tế.');
  for (const [kind, type] of [
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ]) {
    const file = await ask(`/api/rounds/${room.roundCode}/visits/${visitId}/report.${kind}`, juror);
    expect([file.status, file.headers.get('Content-Type')]).toEqual([200, type]);
    expect(file.headers.get('Content-Disposition')).toContain(`.${kind}`);
  }
  expect(server.faults).toEqual([]);
});

describe('a tablet', () => {
  let headers: Record<string, string>;

  beforeEach(async () => {
    const { authorization } = await aTablet(server.world, room, visit.juror);
    headers = { Authorization: authorization, Origin: server.world.origin };
  });

  const send = (operations: unknown, more: Record<string, unknown> = {}) => {
    const body = JSON.stringify({ protocol: syncProtocol, visitId: visit.visitId, operations, ...more });
    const json = { ...headers, 'Content-Type': 'application/json' };
    return fetch(`${server.address}/api/tablet/visits`, { method: 'POST', headers: json, body });
  };
  const photo = async (photoId: string, bytes: Uint8Array) => {
    const body = new FormData();
    const place = { latitude: 21, longitude: 105, accuracy: 9 };
    body.set(
      'meta',
      JSON.stringify({ photoId, caption: 'Xưởng', takenAt: '2026-06-14T03:00:00.000Z', place }),
    );
    body.set('file', new File([Buffer.from(bytes)], 'anh.jpeg', { type: 'image/jpeg' }));
    const to = `${server.address}/api/tablet/visits/${visit.visitId}/photos`;
    return fetch(to, { method: 'POST', headers, body });
  };
  const opId = () => randomBytes(16).toString('hex');
  const conclude = (conclusion: string) => ({ kind: 'conclude', conclusion, unsignedReason: '' });

  it('takes its juror’s visits along, and brings back what was recorded, once', async () => {
    const got = tabletVisits.parse(
      await (await fetch(`${server.address}/api/tablet/visits`, { headers })).json(),
    );
    expect(got.visits.map(({ id, record }) => [id, record.items.length])).toEqual([[visit.visitId, 6]]);
    const operations = [
      { opId: opId(), act: conclude('Đúng') },
      { opId: opId(), act: { kind: 'leave', person: 'none' } },
    ];
    for (const _ of [1, 2]) {
      const answer = await send(operations);
      const { outcomes, state } = visitOutcomes.parse(await answer.json());
      expect([answer.status, state]).toEqual([200, 'UNDERWAY']);
      expect(outcomes.map(({ refused }) => refused)).toEqual([null, 'notFound']);
      expect(outcomes[1]?.sentence).not.toBe('');
    }
    expect(await server.world.db.visitOperation.count({ where: { visitId: visit.visitId } })).toBe(2);
  });

  it('sends photos one by one, each once', async () => {
    const id = opId();
    const bytes = await phonePhoto();
    for (const _ of [1, 2]) {
      const answer = await photo(id, bytes);
      expect([answer.status, await answer.json()]).toEqual([200, { id }]);
    }
    expect(await server.world.db.visitPhoto.count({ where: { visitId: visit.visitId } })).toBe(1);
    expect((await photo(opId(), new Uint8Array(100))).status).toBe(415);
  });

  it('is refused what is none of the protocol, another’s visit, and without its token', async () => {
    const operations = [{ opId: opId(), act: conclude('Đúng') }];
    const answers = [
      await send([{ opId: 'x', act: conclude('Đúng') }]),
      await send(operations, { protocol: 0 }),
      await send(operations, { visitId: 'none' }),
      await send([
        { opId: opId(), act: { kind: 'sign', person: 'p', at: '2026-06-14T03:00:00.000Z', path: 'M1 1<' } },
      ]),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 426, 404, 422]);
    headers = { ...headers, Authorization: `Device ${opId()}.${'a'.repeat(43)}` };
    expect((await send(operations)).status).toBe(401);
    expect((await photo(opId(), await phonePhoto())).status).toBe(401);
    expect(await server.world.db.visitOperation.count({ where: { visitId: visit.visitId } })).toBe(0);
  });
});
