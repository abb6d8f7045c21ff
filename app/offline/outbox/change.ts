import { sheetKey } from '~/domain/sync/exchange';
import type { Act, ActAnswer } from './acts';
import type { Logged, Outbox, Sheet } from './outbox';

/**
 * What a step of the outbox writes to the device's storage: everything of one change goes into one transaction, or
 * nothing does. `restored` makes the state of what is stored.
 */
export type OutboxRecord =
  | { key: 'device'; value: Pick<Outbox, 'deviceId' | 'nextSeq' | 'acknowledged'> }
  | { key: `operation/${string}`; value: Logged }
  | { key: `sheet/${string}`; value: Sheet }
  | { key: `act/${string}`; value: Act }
  | { key: `answered/${string}`; value: ActAnswer };

export type Change = { put: readonly OutboxRecord[]; remove: readonly string[] };

/** A step: the state after it and what to store before anybody is told of it. */
export type Stepped = { state: Outbox; change: Change };

export const deviceRecord = ({ deviceId, nextSeq, acknowledged }: Outbox): OutboxRecord => ({
  key: 'device',
  value: { deviceId, nextSeq, acknowledged },
});

export const operationRecord = (logged: Logged): OutboxRecord => ({
  key: `operation/${logged.operation.opId}`,
  value: logged,
});

export const sheetRecord = (sheet: Sheet): OutboxRecord => ({
  key: `sheet/${sheetKey(sheet)}`,
  value: sheet,
});

/** The state that the stored records are, in whatever order they are read. */
export function restored(deviceId: string, records: readonly OutboxRecord[]): Outbox {
  const under = <T>(prefix: string): T[] =>
    records.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value as T);
  const device = records.find((record) => record.key === 'device')?.value;
  const log = under<Logged>('operation/').sort((a, b) => a.operation.seq - b.operation.seq);
  return {
    ...(device ?? { deviceId, nextSeq: 1, acknowledged: 0 }),
    log,
    sheets: Object.fromEntries(under<Sheet>('sheet/').map((sheet) => [sheetKey(sheet), sheet])),
    acts: under<Act>('act/').sort((a, b) => (a.id < b.id ? -1 : 1)),
    answeredActs: under<ActAnswer>('answered/').sort((a, b) => (a.act.id < b.act.id ? -1 : 1)),
  };
}
