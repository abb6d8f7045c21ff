import type { ServerBuild } from '@remix-run/node';
import { type Act, type Actor, may } from '~/domain/permission';
import { type Access, accessTo, verdictOf } from '~/http/access';
import { routeAccess } from '~/http/route-access';
import type { Params, Place } from './places';

/** What the one table says of a cell: the guard of the route, then the relation to what the address concerns. */
export type Expected = 'allowed' | 'signInNeeded' | 'notAllowed';

/** What an answer shows; `led` is a redirect to the page of a button, which gives nothing away. */
export type Shown = Expected | 'led' | `fault ${number}`;

/** Whether the guard in front of a route lets somebody through to its handler. */
export function passesGuard(routeId: string, method: string, actor: Actor | null): boolean {
  return verdictOf(actor, accessTo(routeAccess[routeId] ?? 'public', method)) === 'allowed';
}

export function expected(routeId: string, method: string, actor: Actor | null, place?: Place): Expected {
  const access = accessTo(routeAccess[routeId] ?? 'public', method);
  const verdict = verdictOf(actor, access);
  if (verdict !== 'allowed' || isNoAct(access) || !actor) return verdict;
  const subject = place?.subject(actor);
  if (!subject) return verdict;
  return may(actor, access, subject) ? 'allowed' : 'notAllowed';
}

function isNoAct(access: Access): access is Exclude<Access, Act> {
  return access === 'public' || access === 'anonymous' || access === 'signedIn' || access === 'device';
}

/** What an answer shows: where to sign in, a refusal or an unknown thing, or that the handler went to work. */
export function shown(answer: Response, method: string): Shown {
  const { status } = answer;
  if (status === 401) return 'signInNeeded';
  if (status === 302 && answer.headers.get('Location')?.startsWith('/sign-in?to=')) return 'signInNeeded';
  if (status === 302 && method === 'GET') return 'led';
  if (status === 403 || status === 404) return 'notAllowed';
  return status >= 500 ? `fault ${status}` : 'allowed';
}

/** The address of a route with its parts filled in, for the person of this number. */
export function addressOf(
  routes: ServerBuild['routes'],
  routeId: string,
  params: Params,
  number: number,
): string {
  const parts: string[] = [];
  for (let id: string | undefined = routeId; id; id = routes[id]?.parentId) {
    const own = routes[id]?.path;
    if (own) parts.unshift(own);
  }
  return `/${parts.join('/')}`.replace(/:(\w+)/g, (_, name) => {
    const values = [params[name] ?? 'none'].flat();
    return values[number % values.length] ?? 'none';
  });
}
