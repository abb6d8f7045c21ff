import { type Taken, type Way, wayInto } from '~/domain/quota/admission';
import { type Counted, type Limit, type QuotaTarget, targetsOf, targetText } from '~/domain/quota/limit';
import type { Connection } from '../database';
import { type LimitOn, listLimits } from './limits';

/**
 * Places of entries in the limits of their round. A place is taken by a conditional UPDATE of its counter's row, so that
 * no interleaving goes beyond a maximum that refuses; a CHECK on the row and one place row an entry and target stand
 * behind it. Counters are always taken in the order of `targetsOf`.
 */
type Place = { roundId: string; entryId: string; overridden: boolean };

/** The places an entry got, or the limit that has none for it; then the transaction must be taken back. */
export type Got = { places: Taken<LimitOn>[]; full: null } | { places: null; full: LimitOn };

/** Takes a place in every limit that an entry counts under. The round must be held (`holdRound`). */
export function takePlaces(tx: Connection, place: Place, counted: Counted): Promise<Got> {
  return take(tx, place, targetsOf(counted));
}

/** Moves the group's place of an entry that holds one to the group given; an entry without places gets none. */
export async function moveGroupPlace(tx: Connection, place: Place, counted: Counted): Promise<Got> {
  const { entryId, roundId } = place;
  const held = await tx.quotaPlace.findMany({ where: { entryId, target: { startsWith: 'group:' } } });
  if (held.length === 0) return { places: [], full: null };
  const targets = targetsOf(counted).filter(({ scope }) => scope === 'GROUP');
  await lockCounters(tx, roundId, [...held.map(({ target }) => target), ...targets.map(targetText)]);
  await free(tx, roundId, entryId, 'group:');
  return take(tx, place, targets);
}

/** Gives back every place that an entry holds; one that holds none changes nothing. */
export function freePlaces(tx: Connection, roundId: string, entryId: string): Promise<void> {
  return free(tx, roundId, entryId, '');
}

async function take(tx: Connection, place: Place, targets: readonly QuotaTarget[]): Promise<Got> {
  const { roundId, entryId, overridden } = place;
  await openCounters(tx, roundId, targets);
  const places: Taken<LimitOn>[] = [];
  for (const target of targets) {
    const got = await takeOne(tx, roundId, target, overridden);
    if (!got) return { places: null, full: (await listLimits(tx, roundId, [target]))[0] as LimitOn };
    places.push({ limit: { ...got.limit, target }, way: got.way });
  }
  const rows = places.map(({ limit, way }) => ({
    ...{ entryId, target: targetText(limit.target), beyond: way === 'BEYOND' },
  }));
  await tx.quotaPlace.createMany({ data: rows });
  return { places, full: null };
}

/** Makes the counters that are missing, with the rule of their scope; only a rule on producers has numbers. */
async function openCounters(tx: Connection, roundId: string, targets: readonly QuotaTarget[]): Promise<void> {
  const scopes = targets.map(({ scope }) => scope);
  await tx.$executeRaw`
    INSERT INTO "Quota" ("roundId", target, scope, mode, maximum, minimum)
    SELECT ${roundId}, t.target, t.scope, coalesce(r.mode, 'OFF'), r.maximum, r.minimum
    FROM unnest(${targets.map(targetText)}::text[], ${scopes}::text[]) WITH ORDINALITY AS t(target, scope, place)
    LEFT JOIN "QuotaRule" r ON r."roundId" = ${roundId} AND r.scope = t.scope
    ORDER BY t.place
    ON CONFLICT DO NOTHING`;
}

async function takeOne(
  tx: Connection,
  roundId: string,
  target: QuotaTarget,
  overridden: boolean,
): Promise<{ limit: Limit; way: Way } | null> {
  const [within] = await tx.$queryRaw<Limit[]>`
    UPDATE "Quota" SET forwarded = forwarded + 1
    WHERE "roundId" = ${roundId} AND target = ${targetText(target)}
      AND (mode <> 'REFUSAL' OR maximum IS NULL OR forwarded - beyond < maximum)
    RETURNING scope, mode, maximum, minimum, forwarded, beyond`;
  if (within) {
    const before = { ...within, forwarded: within.forwarded - 1 };
    return { limit: within, way: wayInto(before, false) as Way };
  }
  if (!overridden) return null;
  const [beyond] = await tx.$queryRaw<[Limit]>`
    UPDATE "Quota" SET forwarded = forwarded + 1, beyond = beyond + 1
    WHERE "roundId" = ${roundId} AND target = ${targetText(target)}
    RETURNING scope, mode, maximum, minimum, forwarded, beyond`;
  return { limit: beyond, way: 'BEYOND' };
}

async function lockCounters(tx: Connection, roundId: string, targets: string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Quota" WHERE "roundId" = ${roundId} AND target = ANY(${targets}) ORDER BY target FOR UPDATE`;
}

/** Frees the places whose target begins with a text, counters in the order in which they are taken. */
async function free(tx: Connection, roundId: string, entryId: string, beginning: string): Promise<void> {
  const held = await tx.$queryRaw<{ target: string; beyond: boolean }[]>`
    DELETE FROM "QuotaPlace" WHERE "entryId" = ${entryId} AND starts_with(target, ${beginning})
    RETURNING target, beyond`;
  const order = ['province:', 'group:', 'producer:'];
  const rank = (target: string) => order.findIndex((scope) => target.startsWith(scope));
  held.sort((a, b) => rank(a.target) - rank(b.target) || (a.target < b.target ? -1 : 1));
  for (const { target, beyond } of held) {
    await tx.quota.update({
      where: { roundId_target: { roundId, target } },
      data: { forwarded: { decrement: 1 }, beyond: { decrement: beyond ? 1 : 0 } },
    });
  }
}
