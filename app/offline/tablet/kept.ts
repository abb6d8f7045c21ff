import type { TabletWork } from '~/forms/tablet';
import { deviceRecord, type OutboxRecord, operationRecord, restored, sheetRecord } from '../outbox/change';
import type { Outbox } from '../outbox/outbox';
import type { Put } from './vault';

/** What lies in a vault besides files: the outbox and what belongs to it. */
export type Kept = {
  outbox: Outbox;
  work: TabletWork;
  /** The device's token, by which the server knows it; null after the server has ended it. */
  token: string | null;
  /** When the server last took an operation of a sheet, and the receipts of signatures, by entry. */
  sent: Record<string, string>;
  receipts: Record<string, string>;
};

/** Reads the records of a vault; null where its work is missing, so that it was never whole. */
export function keptIn(records: readonly Put[]): Kept | null {
  const of = <T>(key: string): T | undefined =>
    records.find((one) => one.key === key)?.value as T | undefined;
  const work = of<TabletWork>('work');
  const device = of<{ deviceId: string }>('device');
  if (!work || !device) return null;
  return {
    outbox: restored(device.deviceId, records as OutboxRecord[]),
    work,
    token: of<string | null>('token') ?? null,
    sent: of<Kept['sent']>('sent') ?? {},
    receipts: of<Kept['receipts']>('receipts') ?? {},
  };
}

/** The records of all of it, for a vault that is new or must be written again. */
export function recordsOf({ outbox, work, token, sent, receipts }: Kept): Put[] {
  return [
    { key: 'work', value: work },
    { key: 'token', value: token },
    { key: 'sent', value: sent },
    { key: 'receipts', value: receipts },
    deviceRecord(outbox),
    ...outbox.log.map(operationRecord),
    ...Object.values(outbox.sheets).map(sheetRecord),
    ...outbox.acts.map((act): Put => ({ key: `act/${act.id}`, value: act })),
    ...outbox.answeredActs.map((one): Put => ({ key: `answered/${one.act.id}`, value: one })),
  ];
}
