import type { Actor, Post } from '~/domain/permission';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from './database';

type Held = { role: string; codeSet: string | null; code: string | null; facilityId: string | null };

/** The provinces a unit of today covers: itself and those merged into it. */
async function coveredBy(db: Connection, province: ProvinceKey): Promise<ProvinceKey[]> {
  if (province.codeSet !== '2025-34') return [province];
  const merged = await db.province.findMany({
    where: { codeSet: '2004-63', mergedInto: province.code },
    select: { codeSet: true, code: true },
  });
  return [province, ...merged.map((row) => ({ codeSet: row.codeSet as CodeSet, code: row.code }))];
}

async function postOf(db: Connection, held: Held): Promise<Post> {
  if (held.role === 'PRODUCER') return { role: 'PRODUCER', facilityId: held.facilityId as string };
  if (held.role === 'PROVINCE' || held.role === 'PROMOTION_CENTRE') {
    const province = { codeSet: held.codeSet as CodeSet, code: held.code as string };
    return { role: held.role, provinces: await coveredBy(db, province) };
  }
  return { role: held.role as 'ORGANISER' | 'SECRETARIAT' | 'AUDITOR' };
}

/** Loads a person with all posts: lasting roles, and seats in rounds. Null where the account is gone. */
export async function loadActor(db: Connection, accountId: string): Promise<Actor | null> {
  const account = await db.account.findUnique({
    where: { id: accountId },
    include: { memberships: { orderBy: { createdAt: 'asc' } }, seats: true, councilSeats: true },
  });
  if (!account) return null;
  const posts = await Promise.all(account.memberships.map((held) => postOf(db, held)));
  for (const { roundId, id, groups, head } of account.seats) {
    posts.push({ role: 'JUROR', roundId, seatId: id, groups, head });
  }
  for (const { roundId, id, chair } of account.councilSeats) {
    posts.push({ role: 'COUNCIL', roundId, seatId: id, chair });
  }
  return { accountId, name: account.name, locale: account.locale === 'en' ? 'en' : 'vi', posts };
}
