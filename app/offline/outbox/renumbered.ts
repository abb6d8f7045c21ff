import { bySeq, deviceRecord, operationRecord, type Stepped } from './change';
import type { Logged, Outbox } from './outbox';

/**
 * The device takes a new name: its storage was cloned or put back (`sync.seqReused`), or the server knows it no longer.
 * What is not decided is numbered anew from 1 under the same opIds, so that none counts twice; what was decided stays
 * without a number.
 */
export function renumbered(state: Outbox, deviceId: string): Stepped {
  let seq = 0;
  const log = state.log.map((logged) => numbered(logged, logged.outcome === null ? ++seq : 0)).sort(bySeq);
  const next: Outbox = { ...state, deviceId, nextSeq: seq + 1, log };
  return { state: next, change: { put: [...log.map(operationRecord), deviceRecord(next)], remove: [] } };
}

const numbered = (logged: Logged, seq: number): Logged => ({
  ...logged,
  operation: { ...logged.operation, seq },
});
