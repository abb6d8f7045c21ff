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
