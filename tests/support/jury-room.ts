import type { Actor } from '~/domain/permission';
import { loadPanel } from '~/store/panel/load-panel';
import { findRound, type RoundState } from '~/store/round/find-round';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import type { World } from '~/usecases/world';
import type { Room } from './judged-round';

/** What tests of a jury do with the rooms of `judged-round`: here are marks of a whole sheet. */
export const whole = { '1.1': 3050, '1.2': 1025, '2.1': 2000, '2.2': 0 };

/** Marks every criterion of an entry as this juror. */
export function draft(world: World, room: Room, actor: Actor, entryId: string) {
  const cells = Object.entries(whole).map(([criterion, value]) => ({ criterion, value, parentOpId: null }));
  const key = { roundCode: room.roundCode, entryId, pass: 1 };
  return saveMarks(world, actor, { ...key, cells, remarks: null, deviceId: actor.accountId });
}

/** Marks and signs an entry as this juror. */
export async function signed(world: World, room: Room, actor: Actor, entryId: string) {
  await draft(world, room, actor, entryId);
  return signSheet(world, actor, { roundCode: room.roundCode, entryId, pass: 1 });
}

/** The seat a person holds in a room: its id and code. */
export async function seatOf(world: World, room: Room, actor: Actor): Promise<{ id: string; code: string }> {
  const where = { roundId: room.roundId, accountId: actor.accountId };
  return world.db.jurorSeat.findFirstOrThrow({ where, select: { id: true, code: true } });
}

/** The code of an eligible entry of a room. */
export const codeIn = (room: Room, entryId: string) => `${room.roundCode}-${entryId}`;

/** The round of a room, as stored. */
export async function roundOf(world: World, room: Room): Promise<RoundState> {
  return (await findRound(world.db, room.roundCode)) as RoundState;
}

/** The panel of a room as the domain sees it. */
export async function panelOf(world: World, room: Room) {
  return loadPanel(world.db, await roundOf(world, room));
}
