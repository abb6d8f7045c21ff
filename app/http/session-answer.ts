import { redirect } from '@remix-run/node';
import { findActor } from '~/usecases/account/find-actor';
import type { Call } from './call';
import { readCookie } from './cookies';
import { flashCookie } from './flash';
import { homePathOf } from './navigation';
import { safeTarget } from './redirects';

type Then = { to?: string; message?: string };

/**
 * Opens a new session for an account, ends the one this browser had, and leads on: to a page of ours that was asked
 * for, else to the home of the person's first role.
 */
export async function withNewSession(call: Call, accountId: string, then: Then = {}): Promise<Response> {
  const { sessions, world } = call.context;
  await sessions.close(sessionCookie(call));
  const headers = new Headers({ 'Set-Cookie': await sessions.open(accountId) });
  if (then.message)
    headers.append('Set-Cookie', flashCookie({ key: then.message, facts: {}, tone: 'success' }));
  const wanted = safeTarget(then.to);
  const to = wanted === '/' ? homePathOf(await findActor(world, accountId)) : wanted;
  return redirect(to, { headers });
}

/** Ends this browser's session and leads to the front page. */
export async function withoutSession(call: Call, message: string): Promise<Response> {
  const headers = new Headers({ 'Set-Cookie': await call.context.sessions.close(sessionCookie(call)) });
  headers.append('Set-Cookie', flashCookie({ key: message, facts: {}, tone: 'success' }));
  return redirect('/', { headers });
}

function sessionCookie({ request, context }: Call): string | undefined {
  return readCookie(request.headers.get('Cookie'), context.sessions.cookieName);
}
