import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import type { Request, RequestHandler, Response } from 'express';
import { localeOf } from '~/i18n/locale';
import type { World } from '~/usecases/world';
import { isAnonymous, verdictOfAll } from './access';
import { makeContext } from './context';
import { createRouteMatcher, type RouteMatcher } from './match-routes';
import type { Sessions } from './session';

type Parts = { world: World; sessions: Sessions; build: ServerBuild };

/** Hands a request to Remix with the person, the choices and the guard's verdict found out beforehand. */
export function handleByFramework({ world, sessions, build }: Parts): RequestHandler {
  const matcher = createRouteMatcher(build.routes);
  return createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: async (req, res) => {
      const routeIds = matcher(new URL(`http://host${req.originalUrl}`).pathname);
      const context = await makeContext(world, sessions, {
        ...(isAnonymous(routeIds) ? nobodyIn(req) : toldBy(req)),
        nonce: res.locals.nonce,
        requestId: res.locals.requestId,
        showsPage: showsPage(req, build, routeIds),
      });
      return guarded(context, routeIds, req, res);
    },
  });
}

/** What a request says of who asks. */
const toldBy = (req: Request) => ({ cookie: req.get('Cookie'), authorization: req.get('Authorization') });

/** Of a page that is the same for everybody, the language alone is chosen: its address names it. */
const nobodyIn = (req: Request) => ({
  cookie: `language=${localeOf(String(req.query.lang))}`,
  authorization: undefined,
});

function guarded(context: AppLoadContext, routeIds: string[], req: Request, res: Response): AppLoadContext {
  for (const cookie of context.cookies) res.append('Set-Cookie', cookie);
  return { ...context, verdict: verdictOfAll(context, routeIds, req.method) };
}

/** Whether the answer draws the page's frame: a document with a component, or the frame's own data. */
function showsPage(req: Request, build: ServerBuild, routeIds: ReturnType<RouteMatcher>): boolean {
  if (req.method !== 'GET') return false;
  if (req.query._data !== undefined) return req.query._data === 'root';
  const leaf = routeIds.at(-1);
  return leaf !== undefined && build.routes[leaf]?.module.default !== undefined;
}
