import { sameContent } from '~/domain/sync/decide';
import type { Exchanged } from '~/domain/sync/exchange';
import type { CellContent, Operation } from '~/domain/sync/protocol';
import type { SyncRequest } from '~/forms/sync';
import { rowKey, type SheetRow, type Tables } from './tables';
import { Violation } from './violation';

/** What a juror was told to be saved, and the operations whose content he had in front of him as he wrote it. */
type Saved = { operation: Operation; knew: ReadonlySet<string> };

type CellNow = { head: (CellContent & { opId: string }) | undefined; beside: Set<string>; knew: Set<string> };

/** Sees everything that happens in a schedule, which neither a tablet nor the server can, and what must not happen. */
export class Oracle {
  readonly saved = new Map<string, Saved>();
  /** Operations that a tablet showed as being with the server. */
  readonly sent = new Set<string>();
  /** By device the operations that a report of it which arrived spoke of. */
  readonly declared = new Map<string, Set<string>>();
  /** Names of devices under which two storages have written different operations. */
  readonly ambiguous = new Set<string>();
  readonly faults = new Map<string, number>();
  readonly #numbered = new Map<string, string>();
  #onCommit: (() => void)[] = [];

  seen(fault: string): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }

  begin(): void {
    this.#onCommit = [];
  }

  end(commits: boolean): void {
    if (commits) for (const act of this.#onCommit) act();
  }

  /** Who writes knows what he wrote into the cell before, `own`, and what that was written over. */
  save(operation: Operation, shown: readonly string[], own: string | undefined): void {
    const before = own ? [own, ...(this.saved.get(own)?.knew ?? [])] : [];
    this.saved.set(operation.opId, { operation, knew: new Set([...before, ...shown]) });
  }

  /** A device has an operation under a seq: two operations there mean two storages. */
  numbers(deviceId: string, { seq, opId }: Operation): void {
    const place = `${deviceId}/${seq}`;
    const there = this.#numbered.get(place);
    if (there && there !== opId) this.ambiguous.add(deviceId);
    this.#numbered.set(place, opId);
  }

  reported(deviceId: string, { operations, pending }: SyncRequest): void {
    const last = operations.at(-1)?.seq ?? 0;
    const behind = Array.from({ length: pending.count }, (_, index) =>
      this.#numbered.get(`${deviceId}/${last + 1 + index}`),
    );
    const names = [...operations.map(({ opId }) => opId), ...behind.filter((one) => one !== undefined)];
    this.#onCommit.push(() => {
      const before = this.declared.get(deviceId) ?? new Set();
      this.declared.set(deviceId, new Set([...before, ...names]));
    });
  }

  signed(seat: number, row: SheetRow, content: string, said: string): void {
    this.seen('sheet signed');
    if (content !== said) throw new Violation(`sheet ${seat}/${row.entryId} is signed as nobody saw it`);
    if (row.conflicts.length > 0) throw new Violation(`sheet ${seat}/${row.entryId} is signed in conflict`);
  }

  /** Nothing goes over what its writer had not seen; nothing counts that is of another epoch or comes after the lock. */
  decided(seat: number, tables: Tables, { fresh, sheets }: Exchanged): void {
    const cells = new Map<string, CellNow>();
    for (const { operation, outcome } of fresh) {
      this.seen(outcome.outcome === 'QUARANTINED' ? `aside: ${outcome.reason}` : outcome.outcome);
      if (outcome.outcome === 'QUARANTINED') continue;
      const row = tables.sheets.get(rowKey(seat, operation.sheet));
      if (row?.signed) throw new Violation(`operation ${operation.opId} counts after the lock`);
      if (operation.epoch !== (row?.epoch ?? 1))
        throw new Violation(`${operation.opId} counts in a later epoch`);
      const key = `${operation.sheet.entryId}/${operation.sheet.pass} ${operation.criterion}`;
      const cell = cells.get(key) ?? cellIn(row, operation.criterion);
      cells.set(key, cell);
      this.#step(cell, operation, outcome.outcome);
    }
    for (const [key, cell] of cells) checkCell(key, cell, sheets);
  }

  #step(cell: CellNow, operation: Operation, outcome: string): void {
    const knew = this.saved.get(operation.opId)?.knew ?? new Set();
    if (operation.settles.length > 0) this.seen('conflict settled');
    cell.knew = new Set([...cell.knew, ...knew]);
    if (outcome === 'CONFLICT') cell.beside.add(operation.opId);
    if (outcome !== 'APPLIED') return;
    const { head } = cell;
    if (head && !knew.has(head.opId) && !sameContent(head, operation)) {
      throw new Violation(
        `operation ${operation.opId} goes over ${head.opId}, which its writer had not seen`,
      );
    }
    cell.head = operation;
  }
}

function cellIn(row: SheetRow | undefined, criterion: string): CellNow {
  const head = row?.heads.find((one) => one.criterion === criterion);
  const beside = row?.conflicts.filter((one) => one.criterion === criterion).map(({ opId }) => opId);
  return { head, beside: new Set(beside), knew: new Set() };
}

function checkCell(key: string, cell: CellNow, sheets: Exchanged['sheets']): void {
  const [name = '', criterion] = key.split(' ');
  const sheet = sheets.get(name);
  const head = sheet?.heads.find((one) => one.criterion === criterion);
  if (head?.opId !== cell.head?.opId) throw new Violation(`the head of ${key} is not what was applied last`);
  const left = new Set(sheet?.conflicts.map(({ opId }) => opId));
  for (const opId of cell.beside) {
    if (!left.has(opId) && !cell.knew.has(opId))
      throw new Violation(`conflict ${opId} of ${key} is gone and nobody has seen it`);
  }
}
