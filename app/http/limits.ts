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

/** Works on `most` requests at once and asks the others to come back; the health check always passes. */
export function limitInFlight(most: number): RequestHandler {
  let inFlight = 0;
  return (req, res, next) => {
    if (req.path === '/healthz') return next();
    if (inFlight >= most) {
      res.set('Retry-After', '5');
      return answerRefusal(req, res, 'overloaded');
    }
    inFlight += 1;
    res.once('close', () => {
      inFlight -= 1;
    });
    next();
  };
}
