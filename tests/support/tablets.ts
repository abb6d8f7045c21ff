import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { draftContent } from '~/domain/sync/draft-content';
import type { CellContent, CellHead, Operation } from '~/domain/sync/protocol';
import type { SyncAnswer, SyncRequest } from '~/forms/sync';
import { type DeviceOfCall, findDevice } from '~/usecases/device/find-device';
import { prepareDevice } from '~/usecases/device/prepare-device';
import { exchangeMarks } from '~/usecases/sync/exchange-marks';
import type { World } from '~/usecases/world';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from './judged-round';
import { whole } from './jury-room';
import { granted } from './people';

/** Tablets of the tests: prepared through the use case, writing operations as a tablet does. */
export const newName = () => randomBytes(16).toString('hex');

export type Tablet = { deviceId: string; token: string; authorization: string; device: DeviceOfCall };

export async function aTablet(world: World, room: Room, juror: Actor, deviceId = newName()): Promise<Tablet> {
  const input = { deviceId, roundCode: room.roundCode, name: 'iPad', app: '1' };
  const { token } = granted(await prepareDevice(world, juror, input));
  const device = await findDevice(world, deviceId, token);
  if (!device) throw new Error('the token does not hold');
  return { deviceId, token, authorization: `Device ${deviceId}.${token}`, device };
}

/** A round in scoring with one entry, and a tablet that its juror has prepared. */
export async function aTabletAtWork(world: World) {
  const room = await aRoom(world);
  await aRubric(world, room);
  const juror = await aJuror(world, room);
  const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  return { room, juror, entryId, tablet: await aTablet(world, room, juror) };
}

/** An operation on a sheet of the first pass, written over nothing unless told otherwise. */
export function anOperation(
  entryId: string,
  part: Partial<Operation> & Partial<CellContent> = {},
): Operation {
  return {
    ...{ opId: newName(), sheet: { entryId, pass: 1 }, epoch: 1, criterion: '1.1', seq: 1 },
    ...{ value: 500, text: null, parentOpId: null, settles: [] },
    ...part,
  };
}

/** Marks for every criterion of an entry, as a tablet's first operations. */
export function wholeSheet(entryId: string): Operation[] {
  return Object.entries(whole).map(([criterion, value], index) =>
    anOperation(entryId, { criterion, value, seq: index + 1 }),
  );
}

/** The digest of a sheet as a tablet shows it. */
export function shownDigest(entryId: string, heads: readonly CellHead[]): string {
  const text = draftContent({ entryId, pass: 1, epoch: 1, rubricVersion: 1, heads });
  return createHash('sha256').update(text).digest('hex');
}

/** What a tablet sends when it has nothing else to say. */
export function anExchange(operations: Operation[] = [], part: Partial<SyncRequest> = {}): SyncRequest {
  const state = {
    pending: { count: 0, since: null, sheets: {} },
    ready: { done: 0, of: 0 },
    wanted: [],
  };
  return { protocol: 1, app: '1', operations, acts: [], ...state, ...part };
}

/** Sends an exchange that must be taken. */
export async function exchanged(
  world: World,
  { device }: Tablet,
  operations: Operation[] = [],
  part: Partial<SyncRequest> = {},
): Promise<SyncAnswer> {
  const answer = await exchangeMarks(world, device, anExchange(operations, part));
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** Every operation that the server keeps of some devices, by where it lies: the log or aside. */
export async function keptOf(world: World, deviceIds: string[]): Promise<Record<string, string>> {
  const where = { deviceId: { in: deviceIds } };
  const [log, aside] = await Promise.all([
    world.db.markOperation.findMany({ where }),
    world.db.quarantinedOperation.findMany({ where }),
  ]);
  return Object.fromEntries([
    ...log.map(({ opId, outcome }) => [opId, outcome]),
    ...aside.map(({ opId, reason }) => [opId, reason]),
  ]);
}
