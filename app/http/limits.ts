import type { RequestHandler } from 'express';
import { answerRefusal } from './plain-answer';

/** What a request may send at most: ten photos and papers of a dossier are sent one by one. */
export const mostBodyMegabytes = 25;

/** Refuses bodies that are too large, and bodies that do not say how large they are. */
export const limitBody: RequestHandler = (req, res, next) => {
  const length = req.get('Content-Length');
  const unsaid = length === undefined && req.get('Transfer-Encoding') !== undefined;
  if (!unsaid && Number(length ?? 0) <= mostBodyMegabytes * 1024 * 1024) return next();
  res.set('Connection', 'close');
  answerRefusal(req, res, 'file.tooLarge', { max: mostBodyMegabytes });
};

/** Streams of events that a process keeps open: each stays as long as its page, so they are counted by themselves. */
export const mostStreams = 200;

/**
 * Works on `most` requests at once and asks the others to come back; the health check always passes. Streams of events
 * (addresses that end in `/events`) take no place among them and have `mostOpen` places of their own.
 */
export function limitInFlight(most: number, mostOpen = mostStreams): RequestHandler {
  const requests = { count: 0, most };
  const streams = { count: 0, most: mostOpen };
  return (req, res, next) => {
    if (req.path === '/healthz') return next();
    const places = req.method === 'GET' && req.path.endsWith('/events') ? streams : requests;
    if (places.count >= places.most) {
      res.set('Retry-After', '5');
      return answerRefusal(req, res, 'overloaded');
    }
    places.count += 1;
    res.once('close', () => {
      places.count -= 1;
    });
    next();
  };
}

/** So many refused tries from one address in this time, then none is looked at until the time is over. */
export const refusedTries = { most: 60, within: 10 * 60_000 };

/**
 * Holds back who tries codes one after another: refusals are counted by address. An address with `most` of them is told
 * to wait (429). Who is not refused is never counted, so that a whole jury can sign in from behind one address.
 */
export function limitRefused({ most, within } = refusedTries, now: () => number = Date.now): RequestHandler {
  const tries = new Map<string, { count: number; until: number }>();
  return (req, res, next) => {
    const from = req.ip ?? '';
    const known = tries.get(from);
    if (known && known.until <= now()) tries.delete(from);
    else if (known && known.count >= most) {
      res.set('Retry-After', String(Math.ceil((known.until - now()) / 1000)));
      return answerRefusal(req, res, 'tooManyTries');
    }
    res.once('finish', () => {
      if (res.statusCode !== 410) return;
      const { count, until } = tries.get(from) ?? { count: 0, until: now() + within };
      tries.set(from, { count: count + 1, until });
      if (tries.size > 10_000) tries.delete(tries.keys().next().value as string);
    });
    next();
  };
}
