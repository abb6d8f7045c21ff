import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';

type Node = { id: string; path?: string; index?: boolean; caseSensitive?: boolean; children: Node[] };

/** The ids of the routes that an address matches, outermost first; none where there is no such page. */
export type RouteMatcher = (pathname: string) => string[];

/** How many addresses are remembered: a hall of jurors with their entries, and far from any memory's bound. */
const mostRemembered = 5000;

/**
 * Matches as the framework does, ahead of it: the guard is asked before any handler runs. The framework ranks all routes
 * anew for each question, so answers are remembered, the oldest forgotten first.
 */
export function createRouteMatcher(routes: ServerBuild['routes']): RouteMatcher {
  const roots = branch(routes, undefined);
  const known = new Map<string, string[]>();
  return (pathname) => {
    const before = known.get(pathname);
    if (before) return before;
    const matches = matchRoutes(roots as never, { pathname }) ?? [];
    const ids = matches.map((match) => (match.route as Node).id);
    const [oldest] = known.keys();
    if (known.size >= mostRemembered && oldest !== undefined) known.delete(oldest);
    known.set(pathname, ids);
    return ids;
  };
}

function branch(routes: ServerBuild['routes'], parentId: string | undefined): Node[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index, caseSensitive } = route as NonNullable<typeof route>;
      return { id, path, index, caseSensitive, children: branch(routes, id) };
    });
}
