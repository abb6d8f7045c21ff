import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';

type Node = { id: string; path?: string; index?: boolean; caseSensitive?: boolean; children: Node[] };

/** The ids of the routes that an address matches, outermost first; none where there is no such page. */
export type RouteMatcher = (pathname: string) => string[];

/** Matches as the framework does, ahead of it: the guard is asked before any handler runs. */
export function createRouteMatcher(routes: ServerBuild['routes']): RouteMatcher {
  const roots = branch(routes, undefined);
  return (pathname) =>
    (matchRoutes(roots as never, { pathname }) ?? []).map((match) => (match.route as Node).id);
}

function branch(routes: ServerBuild['routes'], parentId: string | undefined): Node[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index, caseSensitive } = route as NonNullable<typeof route>;
      return { id, path, index, caseSensitive, children: branch(routes, id) };
    });
}
