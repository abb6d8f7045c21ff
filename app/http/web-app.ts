import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { World } from '~/usecases/world';
import { refuseCrossSite } from './cross-site';
import { handleByFramework } from './framework';
import { limitBody, limitInFlight, limitRefused } from './limits';
import { answerFault, answerRefusal } from './plain-answer';
import { servePublicPages } from './public-pages/serve';
import { withSecurityHeaders } from './security-headers';
import type { Sessions } from './session';

export type WebAppParts = {
  world: World;
  sessions: Sessions;
  build: ServerBuild;
  /** The built files that browsers load: build/client. */
  clientFolder: string;
  mostInFlight: number;
  trustedProxies: number;
  /** Hears of what was thrown: a bug, under the number that the person was shown. */
  onFault(incident: string, error: unknown): void;
};

/** Everything between the connection and the pages: headers, checks and limits first, then files, then the framework. */
export function createWebApp(parts: WebAppParts): Express {
  const { world, clientFolder, mostInFlight, trustedProxies } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustedProxies);
  app.use(openRequest(new URL(world.origin).host), withSecurityHeaders(world.origin), refuseOddTarget);
  app.use(refuseCrossSite(world.origin), compression());
  app.use(
    '/assets',
    express.static(path.join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(['/assets', '/__manifest'], (req, res) => answerRefusal(req, res, 'notFound'));
  app.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }));
  app.use('/jury/card', limitRefused());
  app.use(limitInFlight(mostInFlight), limitBody, servePublicPages(parts), handleByFramework(parts));
  app.use(answerThrown(parts.onFault));
  return app;
}

/**
 * Gives the request its number and its nonce. Its host is the public one whatever a client or a proxy wrote: addresses
 * are never made from headers, and the framework compares a form's Origin with it after our own check.
 */
function openRequest(publicHost: string): RequestHandler {
  return (req, res, next) => {
    delete req.headers['x-forwarded-host'];
    req.headers.host = publicHost;
    res.locals.requestId = randomUUID();
    res.locals.nonce = randomBytes(16).toString('base64');
    res.setHeader('X-Request-Id', res.locals.requestId);
    next();
  };
}

/**
 * An address in a request begins with one slash: others would be read as another host. None holds U+0000, which no text
 * of the database can: asking for it would be a fault of the database, not an answer.
 */
const refuseOddTarget: RequestHandler = (req, res, next) => {
  const odd = !/^\/(?![/\\])/.test(req.originalUrl) || req.originalUrl.includes('%00');
  if (odd) answerRefusal(req, res, 'notFound');
  else next();
};

function answerThrown(onFault: WebAppParts['onFault']): ErrorRequestHandler {
  return (error, req, res, next) => {
    const status = Number((error as { status?: number }).status ?? 500);
    if (status < 500 && !res.headersSent) return answerRefusal(req, res, 'notFound');
    onFault(res.locals.requestId, error);
    if (res.headersSent) next(error);
    else answerFault(req, res, res.locals.requestId);
  };
}
