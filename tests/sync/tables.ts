import type { SheetGround } from '~/domain/sync/decide';
import type { KeptOperation } from '~/domain/sync/exchange';
import type { SheetName, SheetState } from '~/domain/sync/protocol';
import { Violation } from './violation';

/** A sheet as the server keeps it; `content` is what was signed, word for word. */
export type SheetRow = SheetName & {
  seat: number;
  epoch: number;
  heads: SheetGround['heads'];
  conflicts: SheetGround['conflicts'];
  signed: (SheetState['signed'] & { content: string }) | null;
  recused: boolean;
};

export type DeviceRow = {
  id: string;
  seat: number;
  token: string;
  lastSeq: number;
  pending: number;
  ended: boolean;
};

/** What the server's disk holds. Rows are never changed in place, so that a copy of the tables is a backup. */
export class Tables {
  devices = new Map<string, DeviceRow>();
  kept = new Map<string, KeptOperation>();
  bySeq = new Map<string, KeptOperation>();
  sheets = new Map<string, SheetRow>();
  acts = new Set<string>();

  copy(): Tables {
    const copy = new Tables();
    copy.devices = new Map(this.devices);
    copy.kept = new Map(this.kept);
    copy.bySeq = new Map(this.bySeq);
    copy.sheets = new Map(this.sheets);
    copy.acts = new Set(this.acts);
    return copy;
  }

  /** The log and what is set aside have the operation's name as their key, and device with seq is unique. */
  insert(one: KeptOperation): void {
    const { opId, seq } = one.operation;
    const place = `${one.deviceId}/${seq}`;
    if (this.kept.has(opId) || this.bySeq.has(place)) throw new Violation(`operation ${opId} is kept twice`);
    this.kept.set(opId, one);
    this.bySeq.set(place, one);
  }
}

export const rowKey = (seat: number, { entryId, pass }: SheetName): string => `${seat}/${entryId}/${pass}`;
