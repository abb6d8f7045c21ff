import { randomBytes } from 'node:crypto';
import { type Adapter, Lucia, TimeSpan } from 'lucia';

/**
 * Sessions: 32 random bytes in a cookie, their digest in the database. This is the only module that knows Lucia, whose
 * author ended it in March 2025 (docs/decisions/004-lucia-behind-one-module.md).
 */
export type Sessions = {
  cookieName: string;
  /** The account of a cookie's session, or null; `renewed` is a cookie to set where the session was prolonged. */
  find(cookie: string | undefined): Promise<{ accountId: string; renewed: string | null } | null>;
  /** Opens a session and answers the Set-Cookie text. */
  open(accountId: string): Promise<string>;
  /** Ends one session and answers the Set-Cookie text that clears it. */
  close(cookie: string | undefined): Promise<string>;
  /** Ends all sessions of an account: on a change of password or role. */
  closeAll(accountId: string): Promise<void>;
};

const absoluteLimit = 30 * 24 * 3600 * 1000;

/** Makes the session keeper over the stored sessions; under https the cookie is `__Host-` and Secure. */
export function createSessions(adapter: Adapter, origin: string): Sessions {
  const secure = origin.startsWith('https:');
  const cookieName = secure ? '__Host-session' : 'session';
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    sessionCookie: { name: cookieName, attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: (attributes) => attributes as { createdAt: Date },
  });
  return {
    cookieName,
    async find(cookie) {
      if (!cookie) return null;
      const { session } = await lucia.validateSession(cookie);
      if (!session) return null;
      const { createdAt } = session as unknown as { createdAt: Date };
      if (Date.now() - createdAt.getTime() > absoluteLimit) {
        await lucia.invalidateSession(session.id);
        return null;
      }
      const renewed = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
      return { accountId: session.userId, renewed };
    },
    async open(accountId) {
      const sessionId = randomBytes(32).toString('base64url');
      await lucia.createSession(accountId, { createdAt: new Date() } as never, { sessionId });
      return lucia.createSessionCookie(sessionId).serialize();
    },
    async close(cookie) {
      if (cookie) await lucia.invalidateSession(cookie);
      return lucia.createBlankSessionCookie().serialize();
    },
    closeAll: (accountId) => lucia.invalidateUserSessions(accountId),
  };
}
