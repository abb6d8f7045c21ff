import type { SyncRequest } from '~/forms/sync';
import { type Logged, type Outbox, unsentOf } from './outbox';

/** What an exchange carries of the outbox: the first of what the server is to get, and what stays behind. */
export type Exchange = Pick<SyncRequest, 'operations' | 'acts' | 'pending'>;

const mostOperations = 200;
const mostActs = 20;

/** The next exchange, of at most so many operations; `now` is the device's clock in ms. */
export function nextExchange(state: Outbox, now: number, most = mostOperations): Exchange {
  const unsent = unsentOf(state);
  return {
    operations: unsent.slice(0, most).map(({ operation }) => operation),
    acts: state.acts.slice(0, mostActs),
    pending: pendingReport(unsent.slice(most), now),
  };
}

/** What is not sent, as the secretariat is told: how many operations, for which entries, since how many seconds. */
export function pendingReport(unsent: readonly Logged[], now: number): SyncRequest['pending'] {
  const sheets: Record<string, number> = {};
  for (const { sheet } of unsent.map(({ operation }) => operation)) {
    sheets[sheet.entryId] = (sheets[sheet.entryId] ?? 0) + 1;
  }
  const oldest = unsent.reduce((least, { writtenAt }) => Math.min(least, writtenAt), now);
  const since = unsent.length === 0 ? null : Math.floor((now - oldest) / 1000);
  return { count: unsent.length, since, sheets };
}
