import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Database } from './database';

/** The digest under which a session is stored: a copy of the table opens no session. */
export function sessionDigest(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

type Row = { id: string; accountId: string; createdAt: Date; expiresAt: Date };

const asSession = (sessionId: string, row: Row): DatabaseSession => ({
  id: sessionId,
  userId: row.accountId,
  expiresAt: row.expiresAt,
  attributes: { createdAt: row.createdAt },
});

/**
 * The storage that Lucia asks for, over the Session table. A session always has its account (a foreign key that
 * cascades); who that is, `loadActor` finds out.
 */
export function sessionAdapter(db: Database): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const [row] = await db.$queryRaw<Row[]>`
        SELECT id, "accountId", "createdAt", "expiresAt" FROM "Session" WHERE id = ${sessionDigest(sessionId)}`;
      if (!row) return [null, null];
      const user: DatabaseUser = { id: row.accountId, attributes: {} };
      return [asSession(sessionId, row), user];
    },
    async getUserSessions(userId) {
      const rows = await db.session.findMany({ where: { accountId: userId } });
      return rows.map((row) => asSession(row.id, row));
    },
    async setSession(session) {
      const { createdAt } = session.attributes as { createdAt: Date };
      await db.session.create({
        data: {
          id: sessionDigest(session.id),
          accountId: session.userId,
          createdAt,
          expiresAt: session.expiresAt,
        },
      });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db.session.updateMany({ where: { id: sessionDigest(sessionId) }, data: { expiresAt } });
    },
    async deleteSession(sessionId) {
      await db.session.deleteMany({ where: { id: sessionDigest(sessionId) } });
    },
    async deleteUserSessions(userId) {
      await db.session.deleteMany({ where: { accountId: userId } });
    },
    async deleteExpiredSessions() {
      await db.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    },
  };
}
