import { type SyncAnswer, type SyncRequest, syncProtocol } from '~/forms/sync';
import type { Answer } from '../outbox/answer';
import { nextExchange } from '../outbox/exchange';
import { type Outbox, unsentOf } from '../outbox/outbox';
import type { Next } from './pulse';
import type { Timed } from './server';
import type { Exchange, Readiness } from './state';
import { appVersion } from './version';

/** The request of the next exchange. */
export function requestFor(outbox: Outbox, ready: Readiness, all: boolean, now: number): SyncRequest {
  return {
    ...nextExchange(outbox, now),
    ...{ protocol: syncProtocol, app: appVersion },
    ready: { done: ready.done, of: ready.of },
    wanted: all ? 'all' : [],
  };
}

/** What is to be said of an exchange, and when the next one is due. */
export function outcomeOf(
  reply: Timed<Answer<SyncAnswer>>,
  before: Exchange,
  now: string,
): { exchange: Partial<Exchange>; next: Next } {
  if (reply.kind === 'answer') {
    const { at: serverAt } = reply.answer;
    return { exchange: { last: 'reached', at: now, serverAt, sentence: null }, next: 'rest' };
  }
  if (reply.kind === 'unreached') return { exchange: { last: 'unreached', sentence: null }, next: 'later' };
  const { status, sentence, after } = reply;
  const next: Next = after === null ? 'later' : { after };
  if (status === 401 || reply.refused === 'sync.seqReused')
    return { exchange: { last: 'signIn', sentence }, next: 'later' };
  if (status === 503 || status === 429) return { exchange: { last: 'busy', sentence }, next };
  return { exchange: { ...before, last: 'refused', sentence }, next };
}

/** Whether there is more to send at once: only where the exchange has moved something, else the server is left alone. */
export function goesOn(before: Outbox, after: Outbox): Next {
  if (unsentOf(after).length === 0 && after.acts.length === 0) return 'rest';
  return placeOf(before) === placeOf(after) ? 'later' : 'again';
}

function placeOf(outbox: Outbox): string {
  const left = unsentOf(outbox);
  return [left.length, left[0]?.operation.seq, left.at(-1)?.operation.seq, outbox.acts.length].join(' ');
}
