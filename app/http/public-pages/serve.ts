import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Request as Incoming, Response as Outgoing, RequestHandler } from 'express';
import type { World } from '~/usecases/world';
import { makeContext } from '../context';
import { writeCookie } from '../cookies';
import type { Sessions } from '../session';
import { type FrozenPage, freeze, frozenNonce } from './freeze';
import { keyOf, keyText, type PageKey } from './key';
import { Shelf } from './shelf';

type Parts = { world: World; sessions: Sessions; build: ServerBuild };

/**
 * Public pages for readers who are not signed in, rendered once in a while and sent from memory. Everything else, and
 * whatever is not an ordinary page (a refusal, a redirect, a fault), is left to the framework.
 */
export function servePublicPages({ world, sessions, build }: Parts): RequestHandler {
  const handle = createRequestHandler(build, 'production');
  const shelf = new Shelf(() => performance.now());
  const secure = world.origin.startsWith('https:');
  const render = async (key: PageKey): Promise<FrozenPage | null> => {
    const cookie = [choice('language', key.locale), choice('theme', key.theme)].join('; ');
    const asked = { cookie, authorization: undefined, nonce: frozenNonce, requestId: '', showsPage: false };
    const request = new Request(`${world.origin}${key.path}?${key.query}`, { headers: { Cookie: cookie } });
    const answer = await handle(request, await makeContext(world, sessions, asked));
    const known = answer.status === 200 || (answer.status === 404 && key.path.startsWith('/v/'));
    return known ? freeze(answer.status, await answer.text(), secure) : null;
  };
  return async (req, res, next) => {
    const key = keyOf(req, sessions.cookieName);
    const page = key && (await shelf.get(keyText(key), () => render(key)).catch(() => null));
    if (page) send(req, res, page);
    else next();
  };
}

const choice = (name: string, value: string) => writeCookie(name, value).split(';')[0];

function send(req: Incoming, res: Outgoing, page: FrozenPage): void {
  res.status(page.status);
  res.set({ ETag: page.tag, Vary: 'Cookie, Accept-Encoding', 'Cache-Control': 'no-cache' });
  res.set('Content-Security-Policy', page.policy);
  if (page.status === 200 && req.get('If-None-Match') === page.tag) {
    res.status(304).end();
    return;
  }
  const packed = /\bgzip\b/.test(req.get('Accept-Encoding') ?? '');
  const body = packed ? page.packed : page.plain;
  if (packed) res.set('Content-Encoding', 'gzip');
  res.set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(body.length) });
  res.end(req.method === 'HEAD' ? undefined : body);
}
