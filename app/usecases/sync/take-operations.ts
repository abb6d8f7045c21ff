import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type Exchanged, foldExchange, sheetKey } from '~/domain/sync/exchange';
import type { Operation } from '~/domain/sync/protocol';
import { loadExchange, type StoredExchange } from '~/store/sync/load-exchange';
import { type DeviceReport, writeExchange } from '~/store/sync/write-exchange';
import type { World } from '../world';
import { asWritten } from './as-written';
import { type Ground, groundsOf } from './grounds';

/** How often an exchange is decided anew where others wrote at the same moment. */
const tries = 20;

/** An exchange that is on record: what it came to, and what was there before. */
export type Taken = { stored: StoredExchange; exchanged: Exchanged<Ground>; now: Date };

type Writer = { deviceId: string; roundId: string; seatId: string };

/**
 * Decides operations of a device and keeps every one of them, or none where the exchange is refused. What the device
 * says of itself is kept with them; where another exchange is written meanwhile, this one is decided anew.
 */
export async function takeOperations(
  world: World,
  device: Writer,
  operations: readonly Operation[],
  report: (now: Date, before: StoredExchange, acknowledged: number) => DeviceReport,
): Promise<Taken | Refusal> {
  const { deviceId, roundId, seatId } = device;
  for (let turn = 0; turn < tries; turn += 1) {
    const stored = await loadExchange(world.db, { deviceId, seatId, operations });
    if (!stored) return refuse('device.unknown');
    const now = world.clock.now();
    const grounds = await groundsOf(world, stored, stored.sheets, now);
    const sheets = new Map(grounds.map((one) => [sheetKey(one.stored), one]));
    const exchanged = foldExchange(deviceId, { ...stored, sheets }, operations);
    if (isRefusal(exchanged)) return exchanged;
    const heard = { deviceId, lastSeqSeen: stored.lastSeq, lastSeq: exchanged.acknowledged };
    const changes = asWritten(world, grounds, exchanged);
    const write = {
      at: now,
      roundId,
      seatId,
      device: { ...heard, ...report(now, stored, exchanged.acknowledged) },
      ...changes,
    };
    if (await writeExchange(world.db, write)) return { stored, exchanged, now };
  }
  return refuse('overloaded');
}
