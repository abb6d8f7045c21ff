import type { RequestHandler } from 'express';
import { answerRefusal } from './plain-answer';

type Sent = { method: string; fetchSite: string | undefined; origin: string | undefined };

/**
 * Whether a request comes from a page of ours. Reading is free. Any other verb needs the browser's word that the page
 * has the same origin, or, from a browser that does not say, an Origin equal to the public one. The framework's own
 * check skips resource routes and data requests: this one stands in front of it.
 */
export function isOwnRequest({ method, fetchSite, origin }: Sent, publicOrigin: string): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return fetchSite === undefined ? origin === publicOrigin : fetchSite === 'same-origin';
}

/** Refuses requests that other sites make in a person's name. */
export function refuseCrossSite(publicOrigin: string): RequestHandler {
  return (req, res, next) => {
    const sent = { method: req.method, fetchSite: req.get('Sec-Fetch-Site'), origin: req.get('Origin') };
    if (isOwnRequest(sent, publicOrigin)) next();
    else answerRefusal(req, res, 'crossSite');
  };
}
