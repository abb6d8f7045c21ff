import { freeLimit, type Limit, type QuotaMode, type QuotaTarget, targetText } from '~/domain/quota/limit';
import type { Connection } from '../database';

type Row = { scope: string; mode: string } & Omit<Limit, 'scope' | 'mode'>;

const asLimit = ({ scope, mode, maximum, minimum, forwarded, beyond }: Row): Limit => ({
  ...{ scope: scope as Limit['scope'], mode: mode as QuotaMode },
  ...{ maximum, minimum, forwarded, beyond },
});

/** A limit with what it is on. */
export type LimitOn = Limit & { target: QuotaTarget };

/** The limits of a round on some targets, in their order; a target without a row is free and uncounted. */
export async function listLimits(
  db: Connection,
  roundId: string,
  targets: readonly QuotaTarget[],
): Promise<LimitOn[]> {
  const rows = await db.quota.findMany({ where: { roundId, target: { in: targets.map(targetText) } } });
  const known = new Map(rows.map((row) => [row.target, asLimit(row)]));
  return targets.map((target) => ({ ...(known.get(targetText(target)) ?? freeLimit(target.scope)), target }));
}

/** The limits of a round on its producers that have sent something, by facility. */
export async function listProducerLimits(
  db: Connection,
  roundId: string,
): Promise<{ facilityId: string; name: string; limit: Limit }[]> {
  const where = { roundId, scope: 'PRODUCER', forwarded: { gt: 0 } };
  const rows = await db.quota.findMany({ where, orderBy: [{ forwarded: 'desc' }, { target: 'asc' }] });
  const idOf = (target: string) => target.slice('producer:'.length);
  const named = await db.facility.findMany({
    where: { id: { in: rows.map(({ target }) => idOf(target)) } },
    select: { id: true, name: true },
  });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const facilityId = idOf(row.target);
    return { facilityId, name: names.get(facilityId) ?? '', limit: asLimit(row) };
  });
}
