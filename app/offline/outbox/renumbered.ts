import { deviceRecord, operationRecord, type Stepped } from './change';
import type { Outbox } from './outbox';

/**
 * The device takes a new name: its storage was cloned or put back (`sync.seqReused`), or the server knows it no longer.
 * Its log is numbered anew from 1 under the same opIds and sent once more, so that none counts twice and none is missing
 * whatever the server held under the earlier name.
 */
export function renumbered(state: Outbox, deviceId: string): Stepped {
  const log = state.log.map((logged, index) => ({
    ...logged,
    operation: { ...logged.operation, seq: index + 1 },
  }));
  const next: Outbox = { ...state, deviceId, nextSeq: log.length + 1, acknowledged: 0, log };
  return { state: next, change: { put: [...log.map(operationRecord), deviceRecord(next)], remove: [] } };
}
