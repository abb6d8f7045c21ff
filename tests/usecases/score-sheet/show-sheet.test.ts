import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { recuse } from '~/usecases/recusal/recuse';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';
import { nextUnsigned } from '~/usecases/score-sheet/next-unsigned';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { showJury } from '~/usecases/score-sheet/show-jury';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { showWork } from '~/usecases/work/show-work';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, stranger } from '../../support/judged-round';
import { aTablet } from '../../support/tablets';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entries: string[];
let foreign: string;

beforeAll(async () => {
  world = await testWorld();
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entries = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      anEntryIn(world, room, { status: 'ELIGIBLE', name: `Chè Tà Xùa ${n}` }),
    ),
  );
  foreign = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
  await anEntryIn(world, room);
  await anAct(world, room, 'SCORING_OPENED');
});

const listed = async (actor: Actor, more: { q?: string } = {}) => {
  const answer = await listOwnEntries(world, actor, { roundCode: room.roundCode, ...more });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};

const shown = (entryId: string, actor = juror) =>
  showSheet(world, actor, { roundCode: room.roundCode, entryId });

it('lists the eligible entries of the own groups in an order that stays, another for each juror', async () => {
  const order = async (actor: Actor) => (await listed(actor)).entries.map((entry) => entry.id);
  const own = await order(juror);
  expect([...own].sort()).toEqual([...entries].sort());
  expect(await order(juror)).toEqual(own);
  expect(await order(await aJuror(world, room))).not.toEqual(own);
});

it('finds entries without diacritics', async () => {
  const { entries: found } = await listed(juror, { q: 'che ta xua 7' });
  expect(found.map((entry) => entry.name)).toEqual(['Chè Tà Xùa 7']);
});

it('shows product, criteria and marks, and leads along the same order as the list', async () => {
  const [first, second] = (await listed(juror)).entries;
  if (!first || !second) throw new Error('no entries');
  const cells = [{ criterion: '1.1', value: 3050, parentOpId: null }];
  const key = { roundCode: room.roundCode, entryId: first.id, pass: 1 };
  await saveMarks(world, juror, { ...key, cells, remarks: 'Khá', deviceId: 'tablet' });
  const page = await shown(first.id);
  if (isRefusal(page)) throw new Error(page.refused);
  expect(page.sheet.heads.map((head) => [head.criterion, head.text ?? head.value])).toEqual([
    ['1.1', 3050],
    ['remarks', 'Khá'],
  ]);
  expect([page.previous, page.next, page.mayMark, page.sheet.remarks]).toEqual([
    null,
    second.id,
    true,
    'Khá',
  ]);
  expect(page.material.photos).toHaveLength(3);
  expect(page.rail[0]).toMatchObject({ id: first.id, state: 'STARTED' });
});

it('gives nothing away of entries that are not the juror’s', async () => {
  expect(await shown(foreign)).toEqual({ refused: 'sheet.notInPanel', facts: {} });
  expect(await shown('nothing')).toEqual({ refused: 'notFound', facts: {} });
  expect(await shown(entries[0] as string, stranger)).toEqual({ refused: 'notAllowed', facts: {} });
});

it('closes an entry that the juror has stepped aside from, and leads past it', async () => {
  const before = (await listed(juror)).entries.map((entry) => entry.id);
  const [a, b, c] = before.slice(5) as [string, string, string];
  await recuse(world, juror, { roundCode: room.roundCode, entryId: b, reason: 'Cùng cơ quan' });
  expect(await shown(b)).toEqual({ refused: 'sheet.recused', facts: {} });
  const page = await shown(a);
  expect(page).toMatchObject({ next: c });
  expect(await nextUnsigned(world, juror, { roundCode: room.roundCode, entryId: a })).toBe(c);
});

it('counts what waits for the juror by group', async () => {
  const { seats } = await showJury(world, juror);
  expect(seats).toHaveLength(1);
  expect(seats[0]?.seat.byGroup).toEqual([{ group: 1, due: 11, signed: 0, started: 1, recused: 1 }]);
  expect(seats[0]?.phase).toBe('SCORING');
});

it('goes by code where the round does not shuffle, on a tablet as well', async () => {
  const plain = await aRoom(world, { shuffleEntries: false });
  await aRubric(world, plain);
  for (const number of [3, 1, 2]) {
    await anEntryIn(world, plain, { status: 'ELIGIBLE', code: `${plain.roundCode}-1-00${number}` });
  }
  const own = await aJuror(world, plain);
  const answer = await listOwnEntries(world, own, { roundCode: plain.roundCode });
  if (isRefusal(answer)) throw new Error(answer.refused);
  expect(answer.entries.map(({ code }) => code.slice(-3))).toEqual(['001', '002', '003']);
  const { device } = await aTablet(world, plain, own);
  const work = await showWork(world, device);
  if (isRefusal(work)) throw new Error(work.refused);
  expect(work.entries.map(({ id }) => id)).toEqual(answer.entries.map(({ id }) => id));
});

it('shows the regional file that an entry was carried from, with what was recognised there', async () => {
  const national = await aRoom(world);
  await aRubric(world, national);
  const own = await aJuror(world, national);
  const source = await anEntryIn(world, room, { status: 'ELIGIBLE', name: 'Chè vùng', group: 3 });
  const carried = await anEntryIn(world, national, { status: 'ELIGIBLE', name: 'Chè quốc gia' });
  await world.db.entry.update({ where: { id: carried }, data: { carriedFromId: source } });
  const days = { issuedOn: new Date('2026-03-01'), validUntil: new Date('2029-12-31') };
  await world.db.certificate.create({
    data: {
      ...{
        id: 'carried-certificate',
        roundId: room.roundId,
        entryId: source,
        code: 'CARRIED',
        number: '7/KV',
      },
      ...{ product: 'Chè vùng', producer: 'HTX', address: '', province: '01', group: 1 },
      ...{ decisionNumber: '1/QĐ', decisionDate: days.issuedOn, createdAt: days.issuedOn, ...days },
    },
  });
  const sheet = await showSheet(world, own, { roundCode: national.roundCode, entryId: carried });
  if (isRefusal(sheet)) throw new Error(sheet.refused);
  expect(sheet.material).toMatchObject({ name: 'Chè quốc gia', closingDay: '2026-05-01' });
  expect(sheet.material.earlier).toMatchObject({
    name: 'Chè vùng',
    round: 'Khu vực phía Bắc',
    certificates: [{ number: '7/KV', status: 'VALID', issuedOn: '2026-03-01', validUntil: '2029-12-31' }],
  });
  expect(sheet.material.earlier?.papers).toHaveLength(3);
  expect(sheet.material.earlier?.photos).toHaveLength(3);
});

it('an entry that was not carried has no earlier file', async () => {
  const sheet = await shown(entries[0] as string);
  expect(isRefusal(sheet) ? sheet.refused : sheet.material.earlier).toBe(null);
});
