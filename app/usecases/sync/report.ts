import { pendingAfter } from '~/domain/sync/pending-report';
import type { SyncRequest } from '~/forms/sync';
import type { StoredExchange } from '~/store/sync/load-exchange';
import type { DeviceReport } from '~/store/sync/write-exchange';

type Said = Pick<SyncRequest, 'app' | 'pending' | 'ready'> & { operations: readonly { seq: number }[] };

/**
 * What is kept of a device after an exchange. Its clock may be years off: it tells how long ago, not when. Where more is
 * unsent than this request says, because it came late, what was known of it stays.
 */
export function reportOf(
  { app, pending, ready, operations }: Said,
  now: Date,
  { lastSeq, report }: Pick<StoredExchange, 'lastSeq' | 'report'>,
  acknowledged: number,
): DeviceReport {
  const sent = operations.at(-1)?.seq ?? null;
  const before = { lastSeq, pending: report.pending };
  const count = pendingAfter(before, { sent, left: pending.count }, acknowledged);
  const of = { app, pending: count, ready: ready.done, readyOf: ready.of };
  if (count > pending.count) return { ...of, ...known(report, now) };
  const since = new Date(Math.max(now.getTime() - (pending.since ?? 0) * 1000, 0));
  return { ...of, pendingSheets: pending.sheets, pendingSince: count > 0 ? since : null };
}

function known({ pendingSince, pendingSheets }: StoredExchange['report'], now: Date) {
  return { pendingSince: pendingSince ?? now, pendingSheets };
}
