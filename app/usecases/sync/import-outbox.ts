import { createHmac, timingSafeEqual } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type OutboxFile, outboxFile, type SyncAnswer } from '~/forms/sync';
import { findOutboxDevice } from '~/store/device/find-outbox-device';
import type { World } from '../world';
import { reportOf } from './report';
import { takeActs } from './take-acts';
import { takeOperations } from './take-operations';

export type OutboxAnswer = Pick<SyncAnswer, 'acknowledged' | 'outcomes' | 'acts'>;

/**
 * Takes a file of what a tablet had not sent, brought by another tablet of the same seat or by the secretariat
 * (`seatId` null). Operations keep their names, their device and their numbers, so that they are taken once whichever
 * way they come first. A file that its device did not write, or of another's seat, is `sync.outboxForeign`.
 */
export async function importOutbox(
  world: World,
  { seatId, file: sent }: { seatId: string | null; file: unknown },
): Promise<OutboxAnswer | Refusal> {
  const parsed = outboxFile.safeParse(sent);
  if (!parsed.success) return refuse('sync.outboxForeign');
  const file = parsed.data;
  const device = await findOutboxDevice(world.db, file.round, file.deviceId);
  if (!device || device.seatId !== (seatId ?? file.seat) || file.seat !== device.seatId) {
    return refuse('sync.outboxForeign');
  }
  if (!isSigned(sent as OutboxFile, file.mac, device.tokenHash)) return refuse('sync.outboxForeign');
  const ready = { done: device.ready, of: device.readyOf };
  const none = { count: 0, since: null, sheets: {} };
  const said = { app: device.app, ready, pending: none, operations: file.operations };
  const taken = await takeOperations(world, device, file.operations, (...now) => reportOf(said, ...now));
  if (isRefusal(taken)) return taken;
  const { acknowledged, outcomes } = taken.exchanged;
  const acts = await takeActs(world, device, file.acts);
  return { acknowledged, outcomes: outcomes.map(({ outcome, ...one }) => ({ ...one, ...outcome })), acts };
}

/** The signature covers the file as its device wrote it, before anything of it is read in another way. */
function isSigned({ format, round, seat, deviceId, operations, acts }: OutboxFile, mac: string, key: string) {
  const text = JSON.stringify([format, round, seat, deviceId, operations, acts]);
  const own = createHmac('sha256', key).update(text).digest();
  return timingSafeEqual(own, Buffer.from(mac, 'hex'));
}
