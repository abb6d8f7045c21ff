import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { remindJurors, showReminders } from '~/usecases/reminder/remind-jurors';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { seatOf, signed } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let jurors: Actor[];

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  world.at('2026-06-15T02:00:00.000Z');
  room = await aRoom(world);
  await aRubric(world, room);
  jurors = [await aJuror(world, room), await aJuror(world, room), await aJuror(world, room)];
  const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  granted(await signed(world, room, jurors[2] as Actor, entryId));
});

const remind = (more: object = {}, actor = support) =>
  remindJurors(world, actor, { roundCode: room.roundCode, ...more });

it('writes to every juror with unsigned sheets, once an hour, and says whom it reached', async () => {
  const before = (await world.letters()).length;
  expect(granted(await remind())).toEqual({ reached: ['J01', 'J02'], skipped: [] });
  world.at('2026-06-15T02:59:59.000Z');
  expect(granted(await remind())).toEqual({ reached: [], skipped: ['J01', 'J02'] });
  world.at('2026-06-15T03:00:00.000Z');
  const { id: seat } = await seatOf(world, room, jurors[0] as Actor);
  expect(granted(await remind({ seat }))).toEqual({ reached: ['J01'], skipped: [] });
  const letters = (await world.letters()).slice(before);
  expect(letters.map(({ to }) => to).sort()).toEqual(
    [0, 0, 1].map((index) => `${jurors[index]?.accountId}@example.vn`).sort(),
  );
  expect(letters[0]?.subject).toBe('Còn 1 phiếu chấm chưa ký – Khu vực phía Bắc');
});

it('reaches each juror once of many presses at the same moment', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => remind()));
  expect(answers.flatMap((answer) => granted(answer).reached).sort()).toEqual(['J01', 'J02']);
});

it('shows the letter before it is sent, and is refused to an auditor and outside scoring', async () => {
  const shown = granted(await showReminders(world, support, { roundCode: room.roundCode }));
  expect(shown.jurors.map(({ code, left, now }) => [code, left, now])).toEqual([
    ['J01', 1, true],
    ['J02', 1, true],
  ]);
  expect(shown.letter?.text).toContain('Kính gửi Lê Giám Khảo');
  expect(refusedWith(await remind({}, { ...support, posts: [{ role: 'AUDITOR' }] }))).toBe('notAllowed');
  await anAct(world, room, 'SCORING_CLOSED');
  expect(refusedWith(await remind())).toBe('round.notInPhase');
});
