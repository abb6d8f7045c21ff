import { type Act, type Actor, mayEver } from '~/domain/permission';
import type { Verdict } from './context';
import { routeAccess } from './route-access';

/**
 * Who may reach a route at all: everybody, whoever is signed in, a prepared tablet by its token, or those to whom the
 * act may ever be allowed. `anonymous` is everybody's as well, and nobody is known there: what it answers is the same
 * for all.
 */
export type Access = 'public' | 'anonymous' | 'signedIn' | 'device' | Act;

/** Who asks: a person, or a tablet for its juror. */
type Asking = { actor: Actor | null; device: unknown };

/** A row of the table of routes: one access, or one for reading the page and another for its act. */
export type RouteRow = Access | { read: Access; write: Access };

const isReading = (method: string) => method === 'GET' || method === 'HEAD';

/** What a row asks of a request with this method. */
export function accessTo(row: RouteRow, method: string): Access {
  return typeof row === 'string' ? row : row[isReading(method) ? 'read' : 'write'];
}

/**
 * The guard of one route. A tablet's token opens the routes of tablets and no other; no session opens those. A route
 * without a row stops the build and the start (`routesWithoutRow`).
 */
export function verdictOf(actor: Actor | null, access: Access, byDevice = false): Verdict {
  if (access === 'public' || access === 'anonymous') return 'allowed';
  if (!actor || byDevice !== (access === 'device')) return 'signInNeeded';
  if (access === 'device') return 'allowed';
  return access === 'signedIn' || mayEver(actor, access) ? 'allowed' : 'notAllowed';
}

/** The guards of all matched routes together: the first that does not allow decides. */
export function verdictOfAll(
  { actor, device }: Asking,
  routeIds: readonly string[],
  method: string,
): Verdict {
  for (const id of routeIds) {
    const row = routeAccess[id];
    const verdict =
      row === undefined ? 'notAllowed' : verdictOf(actor, accessTo(row, method), device !== null);
    if (verdict !== 'allowed') return verdict;
  }
  return 'allowed';
}

/** Whether an address is the same for everybody: nothing is then found out of who asks. */
export function isAnonymous(routeIds: readonly string[]): boolean {
  return routeIds.some((id) => routeAccess[id] === 'anonymous');
}

/** Routes of a build that the table does not know. */
export function routesWithoutRow(routeIds: readonly string[]): string[] {
  return routeIds.filter((id) => id !== 'root' && !(id in routeAccess));
}
