import type { CellContent, OpenConflict, Operation, SheetState } from '~/domain/sync/protocol';
import type { SyncAnswer } from '~/forms/sync';
import type { Change, OutboxRecord, Stepped } from '~/offline/outbox/change';
import { emptyOutbox, type Outbox } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { write } from '~/offline/outbox/write';

export const name = { entryId: 'sp-01', pass: 1 };

export const device = 'd'.repeat(32);

export const hex = (number: number): string => number.toString(16).padStart(32, '0');

export const mark = (value: number | null): CellContent => ({ value, text: null });

/** What the device's storage holds after a run of changes. */
export class Storage {
  readonly records = new Map<string, OutboxRecord>();

  apply({ put, remove }: Change): void {
    for (const key of remove) this.records.delete(key);
    for (const record of put) this.records.set(record.key, structuredClone(record));
  }
}

export const stateOf = (stepped: Stepped | null): Outbox => {
  if (!stepped) throw new Error('nothing was done');
  return stepped.state;
};

/** An outbox after marks for 1.1 were written, one operation each, named 1, 2, 3… */
export const afterMarks = (...marks: number[]): Outbox =>
  marks.reduce(
    (state, value, index) =>
      stateOf(write(state, name, '1.1', mark(value), { opId: hex(index + 1), at: index })),
    emptyOutbox(device),
  );

export const sheetState = (part: Partial<SheetState> = {}): SheetState => ({
  ...name,
  epoch: 1,
  heads: [],
  conflicts: [],
  signed: null,
  recused: false,
  ...part,
});

export const headOf = (opId: string, value: number | null) => ({ criterion: '1.1', opId, ...mark(value) });

export const conflictOf = (opId: string, value: number, deviceId = 'e'.repeat(32)): OpenConflict => ({
  ...headOf(opId, value),
  deviceId,
});

export const answer = (part: Partial<SyncAnswer> = {}): SyncAnswer => ({
  protocol: 1,
  at: '2026-11-25T02:00:00.000Z',
  acknowledged: 0,
  outcomes: [],
  acts: [],
  sheets: [],
  phase: 'SCORING',
  closesAt: '2026-11-26T02:00:00.000Z',
  work: '1',
  ...part,
});

type Said = SyncAnswer['outcomes'][number];

export const said = (number: number, outcome: Said['outcome'], reason?: Said['reason']): Said => ({
  opId: hex(number),
  seq: number,
  outcome,
  ...(reason && { reason }),
});

export const operations = ({ log }: Outbox): Operation[] => log.map(({ operation }) => operation);

/** An outbox whose 8.00 for 1.1 the server has taken, telling the sheet as it then was. */
export const afterTaken = (sheet: Partial<SheetState>): Outbox => {
  const outcomes = [said(1, 'APPLIED')];
  return received(afterMarks(800), answer({ acknowledged: 1, outcomes, sheets: [sheetState(sheet)] })).state;
};
