import type { ProvinceKey } from '~/domain/province';
import { type Bounds, type QuotaMode, type QuotaScope, quotaScopes, targetText } from '~/domain/quota/limit';
import { productGroups } from '~/domain/round';
import type { Connection } from '../database';

/** What a round does about each kind of limit; the numbers are those of every producer. */
export type QuotaRules = { modes: Record<QuotaScope, QuotaMode>; producer: Bounds };

/** The rules of a round; what nobody has set is off. */
export async function findQuotaRules(db: Connection, roundId: string): Promise<QuotaRules> {
  const rows = await db.quotaRule.findMany({ where: { roundId } });
  const of = (scope: QuotaScope) => rows.find((row) => row.scope === scope);
  const modeOf = (scope: QuotaScope) => (of(scope)?.mode ?? 'OFF') as QuotaMode;
  const producer = of('PRODUCER');
  return {
    modes: { PROVINCE: modeOf('PROVINCE'), GROUP: modeOf('GROUP'), PRODUCER: modeOf('PRODUCER') },
    producer: { maximum: producer?.maximum ?? null, minimum: producer?.minimum ?? null },
  };
}

/** Writes the rules of a round; its counters are written with `saveLimits` and `saveProducerLimits`. */
export async function saveQuotaRules(tx: Connection, roundId: string, rules: QuotaRules): Promise<void> {
  for (const scope of quotaScopes) {
    const numbers = scope === 'PRODUCER' ? rules.producer : { maximum: null, minimum: null };
    const data = { mode: rules.modes[scope], ...numbers };
    await tx.quotaRule.upsert({
      where: { roundId_scope: { roundId, scope } },
      create: { roundId, scope, ...data },
      update: data,
    });
  }
}

/** The numbers of one limit by the text of its target. */
export type LimitToSave = Bounds & { target: string };

/**
 * Makes `limits` those of a round in a scope; counters stay as they are, and limits not named are off. Answers the
 * target, if any, whose maximum what has come exceeds: then the transaction must be taken back.
 */
export async function saveLimits(
  tx: Connection,
  roundId: string,
  scope: QuotaScope,
  mode: QuotaMode,
  limits: readonly LimitToSave[],
): Promise<string | undefined> {
  const targets = limits.map(({ target }) => target);
  const saved = await tx.$queryRaw<{ target: string }[]>`
    INSERT INTO "Quota" ("roundId", target, scope, mode, maximum, minimum)
    SELECT ${roundId}, t.target, ${scope}, ${mode}, t.maximum, t.minimum
    FROM unnest(
      ${targets}::text[], ${limits.map(({ maximum }) => maximum)}::int[], ${limits.map(({ minimum }) => minimum)}::int[]
    ) WITH ORDINALITY AS t(target, maximum, minimum, place)
    ORDER BY t.place
    ON CONFLICT ("roundId", target) DO UPDATE
    SET mode = EXCLUDED.mode, maximum = EXCLUDED.maximum, minimum = EXCLUDED.minimum
    WHERE EXCLUDED.mode <> 'REFUSAL' OR EXCLUDED.maximum IS NULL
      OR "Quota".forwarded - "Quota".beyond <= EXCLUDED.maximum
    RETURNING target`;
  const done = new Set(saved.map(({ target }) => target));
  const off = { mode: 'OFF', maximum: null, minimum: null };
  await tx.quota.updateMany({ where: { roundId, scope, target: { notIn: targets } }, data: off });
  return targets.find((target) => !done.has(target));
}

/** Ends the limits of provinces and of their product groups in a round; counters stay as they are. */
export async function endLimits(
  tx: Connection,
  roundId: string,
  provinces: readonly ProvinceKey[],
): Promise<void> {
  const targets = provinces.flatMap((province) => [
    targetText({ scope: 'PROVINCE', province }),
    ...productGroups.map((group) => targetText({ scope: 'GROUP', province, group })),
  ]);
  const off = { mode: 'OFF', maximum: null, minimum: null };
  await tx.quota.updateMany({ where: { roundId, target: { in: targets } }, data: off });
}

/** Gives every producer's counter of a round these numbers. Answers the facility, if any, that has sent more already. */
export async function saveProducerLimits(
  tx: Connection,
  roundId: string,
  mode: QuotaMode,
  { maximum, minimum }: Bounds,
): Promise<string | undefined> {
  const above = await tx.$queryRaw<{ target: string }[]>`
    SELECT target FROM "Quota" WHERE "roundId" = ${roundId} AND scope = 'PRODUCER'
      AND ${mode} = 'REFUSAL' AND forwarded - beyond > ${maximum}::int
    ORDER BY target LIMIT 1 FOR UPDATE`;
  if (above[0]) return above[0].target.slice('producer:'.length);
  await tx.quota.updateMany({ where: { roundId, scope: 'PRODUCER' }, data: { mode, maximum, minimum } });
  return undefined;
}
