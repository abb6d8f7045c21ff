import type { LastingRole } from '~/domain/invitation';
import type { ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';

type Held = { id: string; role: LastingRole; province: ProvinceKey | null; createdAt: Date };

/** Whether an account holds a lasting role already, in the province where the role has one. */
export async function holdsRole(
  db: Connection,
  accountId: string,
  held: { role: LastingRole; province: ProvinceKey | null },
): Promise<boolean> {
  const { role, province } = held;
  const where = { accountId, role, codeSet: province?.codeSet ?? null, code: province?.code ?? null };
  return (await db.membership.count({ where })) > 0;
}

/** Gives an account a lasting role. */
export async function addMembership(tx: Connection, accountId: string, held: Held): Promise<void> {
  const { id, role, province, createdAt } = held;
  const data = {
    id,
    accountId,
    role,
    createdAt,
    codeSet: province?.codeSet ?? null,
    code: province?.code ?? null,
  };
  await tx.membership.create({ data });
}

/** A person of a list of people. */
export type Member = {
  membershipId: string;
  accountId: string;
  name: string;
  title: string;
  email: string;
  role: string;
  province: ProvinceKey | null;
  since: string;
};

const people = { select: { name: true, title: true, email: true } } as const;

type Row = Awaited<ReturnType<typeof rows>>[number];

const rows = (db: Connection, where: object) =>
  db.membership.findMany({
    where,
    include: { account: people },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
  });

const asMember = (row: Row): Member => ({
  membershipId: row.id,
  accountId: row.accountId,
  name: row.account.name,
  title: row.account.title ?? '',
  email: row.account.email,
  role: row.role,
  province: row.codeSet && row.code ? ({ codeSet: row.codeSet, code: row.code } as ProvinceKey) : null,
  since: row.createdAt.toISOString(),
});

/** Everybody with a lasting role but producers. */
export async function listStaff(db: Connection): Promise<Member[]> {
  return (await rows(db, { role: { not: 'PRODUCER' } })).map(asMember);
}

/** Officers and promotion centre of a province. */
export async function listProvinceStaff(db: Connection, province: ProvinceKey): Promise<Member[]> {
  const { codeSet, code } = province;
  return (await rows(db, { role: { in: ['PROVINCE', 'PROMOTION_CENTRE'] }, codeSet, code })).map(asMember);
}
