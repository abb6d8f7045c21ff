import { admission, type Outcome, outcomeOf } from '~/domain/quota/admission';
import { isSet, targetsOf } from '~/domain/quota/limit';
import type { Connection } from '~/store/database';
import { listLimits } from '~/store/quota/limits';
import { findOverride } from '~/store/quota/overrides';
import { type NamedLimit, nameLimits } from '~/store/quota/province-limits';
import { type CountedEntry, countedOf } from './places';

/** The limits that are set and that an entry counts under, its province's count, and what forwarding it would come to as they stand: an outcome, or a full one. */
export async function foreseeForwarding(
  db: Connection,
  entry: CountedEntry,
): Promise<{ limits: NamedLimit[]; outcome: Outcome | null; full: NamedLimit | null }> {
  const { roundId, id } = entry;
  const counted = await countedOf(db, entry);
  const limits = await nameLimits(db, await listLimits(db, roundId, targetsOf(counted)));
  const document = await findOverride(db, roundId, id);
  const { places, full } = admission(limits, document !== null);
  const shown = limits.filter((limit) => isSet(limit) || limit.scope === 'PROVINCE');
  return { limits: shown, outcome: places && outcomeOf(places).outcome, full };
}
