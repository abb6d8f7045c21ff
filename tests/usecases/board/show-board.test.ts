import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { showBoard } from '~/usecases/board/show-board';
import {
  aJuror,
  anAct,
  anEntryIn,
  aRoom,
  aRubric,
  type Room,
  stranger,
  support,
} from '../../support/judged-round';
import { draft, seatOf, signed } from '../../support/jury-room';
import { aKeptOperation, aTablet } from '../../support/known-tablets';
import { granted } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let jurors: Actor[];
let entries: string[];

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world, { minimumSheets: 2 });
  for (const group of [1, 2]) await aRubric(world, room, { group });
  jurors = [await aJuror(world, room), await aJuror(world, room, { groups: [1, 2] })];
  entries = [];
  for (const group of [1, 1, 2]) entries.push(await anEntryIn(world, room, { status: 'ELIGIBLE', group }));
  await anAct(world, room, 'SCORING_OPENED');
});

const board = async () => granted(await showBoard(world, support, { roundCode: room.roundCode }));

describe('the board', () => {
  it('counts sheets by juror, group and hour, and the entries below the minimum', async () => {
    const [first, second] = jurors as [Actor, Actor];
    const [a, b, c] = entries as [string, string, string];
    await signed(world, room, first, a);
    await signed(world, room, second, a);
    await draft(world, room, second, b);
    await world.db.markHead.deleteMany({ where: { criterion: '2.2', sheet: { entryId: b } } });
    await draft(world, room, second, c);
    const shown = await board();
    expect(shown.total).toEqual({ due: 5, signed: 2, whole: 1, begun: 1, untouched: 1, left: 3 });
    expect(
      shown.jurors.map(({ code, due, signed: done, whole, begun, left }) => [
        code,
        due,
        done,
        whole,
        begun,
        left,
      ]),
    ).toEqual([
      ['J01', 2, 1, 0, 0, 1],
      ['J02', 3, 1, 1, 1, 2],
    ]);
    expect(shown.groups.map(({ group, due, signed: done, left }) => [group, due, done, left])).toEqual([
      [1, 4, 2, 2],
      [2, 1, 0, 1],
    ]);
    expect(shown.hours.at(-1)).toEqual({ hour: '2026-06-15T02:00:00.000Z', begun: 4, signed: 2 });
    expect(shown.thin.entries.map(({ signed: done, due }) => [done, due])).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  it('names tablets with unsent work first, those withdrawn with such work too, and counts what waits', async () => {
    const { id: seatId } = await seatOf(world, room, jurors[1] as Actor);
    const silent = new Date(world.clock.now().getTime() - 600_000);
    await aTablet(world, room.roundId, seatId);
    const lost = await aTablet(world, room.roundId, seatId, { pending: 3, seenAt: silent });
    await aTablet(world, room.roundId, seatId, { endedAt: silent });
    await aTablet(world, room.roundId, seatId, { pending: 1, endedAt: silent });
    await aKeptOperation(world, {
      roundId: room.roundId,
      seatId,
      entryId: entries[0] as string,
      deviceId: lost,
    });
    const shown = await board();
    expect(shown.tablets.map(({ state, pending }) => [state, pending])).toEqual([
      ['SILENT_WITH_WORK', 3],
      ['WITHDRAWN', 1],
      ['READY', 0],
    ]);
    expect(shown.waiting).toEqual({
      conflicts: 0,
      quarantined: 1,
      questions: 0,
      recusals: 0,
      reopenings: 0,
      papers: 0,
    });
  });

  it('is shown to those who run the round alone', async () => {
    for (const actor of [stranger, jurors[0] as Actor]) {
      expect(await showBoard(world, actor, { roundCode: room.roundCode })).toEqual({
        refused: 'notAllowed',
        facts: {},
      });
    }
    expect(await showBoard(world, support, { roundCode: 'none' })).toEqual({
      refused: 'notFound',
      facts: {},
    });
  });
});
