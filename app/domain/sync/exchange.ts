import { isRefusal, type Refusal, refuse } from '../refusal';
import { decide, type SheetGround, sameContent } from './decide';
import type { Operation, Outcome, SheetName } from './protocol';

/** An operation on record, in the log or aside: the device that wrote it and what became of it. */
export type KeptOperation = { operation: Operation; deviceId: string; outcome: Outcome };

/**
 * What is on record before an exchange: the last seq decided of the device; every operation that the exchange names, by
 * its opId or by a seq of this device; the sheets of the juror that it names, by `sheetKey`.
 */
export type Ledger<S extends SheetGround = SheetGround> = {
  lastSeq: number;
  kept: readonly KeptOperation[];
  sheets: ReadonlyMap<string, S>;
};

export type DecidedOperation = { opId: string; seq: number; outcome: Outcome };

/** What an exchange comes to: `fresh` is to be put on record, each sheet as it is after it. */
export type Exchanged<S extends SheetGround = SheetGround> = {
  acknowledged: number;
  outcomes: DecidedOperation[];
  fresh: KeptOperation[];
  sheets: Map<string, S>;
};

/** The name of a sheet among those of one juror. */
export function sheetKey({ entryId, pass }: SheetName): string {
  return `${entryId}/${pass}`;
}

/**
 * Decides the operations of one exchange in their order. An operation on record is answered as it was decided then and
 * changes nothing, whatever device brings it again; under another content the exchange is refused
 * (`sync.operationChanged`), as is another operation under a seq that is taken (`sync.seqReused`). Where a seq is
 * missing the exchange ends: `acknowledged` tells the device where to go on.
 */
export function foldExchange<S extends SheetGround>(
  deviceId: string,
  ledger: Ledger<S>,
  operations: readonly Operation[],
): Exchanged<S> | Refusal {
  const byName = new Map(ledger.kept.map((one) => [one.operation.opId, one]));
  const mine = ledger.kept.filter((one) => one.deviceId === deviceId);
  const bySeq = new Map(mine.map((one) => [one.operation.seq, one.operation.opId]));
  const { lastSeq, sheets } = ledger;
  const result: Exchanged<S> = { acknowledged: lastSeq, outcomes: [], fresh: [], sheets: new Map(sheets) };
  for (const operation of operations) {
    const { opId, seq } = operation;
    if (seq > result.acknowledged + 1) break;
    const outcome = recorded(operation, byName.get(opId), bySeq.get(seq), result.acknowledged);
    if (isRefusal(outcome)) return outcome;
    const kept = outcome ?? decideFresh(deviceId, result, operation);
    byName.set(opId, kept);
    result.outcomes.push({ opId, seq, outcome: kept.outcome });
    result.acknowledged = Math.max(result.acknowledged, seq);
  }
  return result;
}

/** The record of an operation that was decided before; undefined where it is new and its turn has come. */
function recorded(
  operation: Operation,
  known: KeptOperation | undefined,
  takenBy: string | undefined,
  acknowledged: number,
): KeptOperation | Refusal | undefined {
  const { opId, seq } = operation;
  if (known && !sameOperation(known.operation, operation)) return refuse('sync.operationChanged');
  if (takenBy !== undefined && takenBy !== opId) return refuse('sync.seqReused');
  return !known && seq <= acknowledged ? refuse('sync.seqReused') : known;
}

function decideFresh<S extends SheetGround>(
  deviceId: string,
  result: Exchanged<S>,
  operation: Operation,
): KeptOperation {
  const key = sheetKey(operation.sheet);
  const { outcome, sheet } = decide(result.sheets.get(key), operation, deviceId);
  if (sheet) result.sheets.set(key, sheet);
  const kept = { operation, deviceId, outcome };
  result.fresh.push(kept);
  return kept;
}

/** Whether two operations of one name are the same change; which device brings it, and when, is no part of it. */
function sameOperation(one: Operation, other: Operation): boolean {
  return (
    sheetKey(one.sheet) === sheetKey(other.sheet) &&
    one.epoch === other.epoch &&
    one.criterion === other.criterion &&
    one.parentOpId === other.parentOpId &&
    sameContent(one, other)
  );
}
