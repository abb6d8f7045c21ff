import type { Actor } from '~/domain/permission';
import { type Locale, localeOf } from '~/i18n/locale';
import { findActor } from '~/usecases/account/find-actor';
import type { DeviceOfCall } from '~/usecases/device/find-device';
import type { World } from '~/usecases/world';
import { readCookie } from './cookies';
import { deviceOf, speaksForDevice } from './device-session';
import { clearedFlash, type Flash, readFlash } from './flash';
import type { Sessions } from './session';

/** What server.ts hands to every handler: the world, the person, and choices of the page. Made once a request. */
export type Context = {
  world: World;
  sessions: Sessions;
  actor: Actor | null;
  /** The tablet that speaks by its own token; the actor is then its juror with that one seat. */
  device: DeviceOfCall | null;
  locale: Locale;
  theme: 'light' | 'dark' | 'auto';
  flash: Flash | null;
  nonce: string;
  requestId: string;
  /** What the guard of this route says: see access.ts. */
  verdict: Verdict;
  /** Set-Cookie texts of the answer: a prolonged session, a message that has been shown. */
  cookies: string[];
};

/** The guard's answer before any handler runs. */
export type Verdict = 'allowed' | 'signInNeeded' | 'notAllowed';

declare module '@remix-run/node' {
  interface AppLoadContext extends Context {}
}

type Incoming = {
  cookie: string | undefined;
  authorization: string | undefined;
  nonce: string;
  requestId: string;
  showsPage: boolean;
};

/** Finds out who asks and what they chose; `showsPage` is true where the answer renders the page that shows a message. */
export async function makeContext(world: World, sessions: Sessions, incoming: Incoming): Promise<Context> {
  const { cookie, authorization, nonce, requestId, showsPage } = incoming;
  const byDevice = speaksForDevice(authorization);
  const device = authorization && byDevice ? await deviceOf(world, authorization) : null;
  const session = byDevice ? null : await sessions.find(readCookie(cookie, sessions.cookieName));
  const actor = session ? await findActor(world, session.accountId) : (device?.actor ?? null);
  const theme = readCookie(cookie, 'theme');
  const flash = showsPage ? readFlash(cookie) : null;
  const cookies = [session?.renewed ?? null, flash ? clearedFlash : null].filter((text) => text !== null);
  const chosen = readCookie(cookie, 'language');
  return {
    world,
    sessions,
    actor,
    device,
    locale: chosen ? localeOf(chosen) : (actor?.locale ?? 'vi'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    flash,
    nonce,
    requestId,
    verdict: 'allowed',
    cookies,
  };
}
