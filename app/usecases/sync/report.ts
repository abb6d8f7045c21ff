import type { SyncRequest } from '~/forms/sync';
import type { DeviceReport } from '~/store/sync/write-exchange';

/** What is kept of a device after an exchange. Its clock may be years off: it tells how long ago, not when. */
export function reportOf({ app, pending, ready }: SyncRequest, now: Date): DeviceReport {
  const since = pending.count > 0 ? now.getTime() - (pending.since ?? 0) * 1000 : null;
  return {
    ...{ app, pending: pending.count, pendingSheets: pending.sheets },
    ...{ ready: ready.done, readyOf: ready.of },
    pendingSince: since === null ? null : new Date(Math.max(since, 0)),
  };
}
