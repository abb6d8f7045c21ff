import { type Actor, may } from '~/domain/permission';
import { provinceText } from '~/domain/province';
import type { QuotaTarget } from '~/domain/quota/limit';
import { type Refusal, refuse } from '~/domain/refusal';
import { productGroups } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import type { Connection } from '~/store/database';
import type { ProvinceRow } from '~/store/province/list-provinces';
import { listLimits, listProducerLimits } from '~/store/quota/limits';
import { listCandidates, listOverrides } from '~/store/quota/overrides';
import { type NamedLimit, nameLimits } from '~/store/quota/province-limits';
import { findQuotaRules } from '~/store/quota/rules';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';
import { countingProvinces } from './counting-provinces';
import { inNeed } from './in-need';

/**
 * Shows the quotas of a round with their use: by province, by its product groups and by producer, the overrides given,
 * and to those who may give one the entries that a full limit stands in the way of.
 */
export async function showQuotas(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'round.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  const mayManage = may(actor, 'round.manage');
  const open = mayManage && maySet('quotas', phase);
  const [rules, units, producers, overrides, candidates] = await Promise.all([
    findQuotaRules(world.db, round.id),
    countingProvinces(world.db, round),
    listProducerLimits(world.db, round.id),
    listOverrides(world.db, round.id),
    open ? listCandidates(world.db, round.id) : [],
  ]);
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    ...{ phase, rules, producers, overrides, mayManage },
    provinces: await limitsOf(world.db, round.id, units),
    candidates: await inNeed(world.db, round.id, candidates),
    settable: open ? ['quotas'] : [],
    pages: roundPages(actor, round),
  };
}

/** Each unit's own limit, then those of its groups in their order. */
async function limitsOf(db: Connection, roundId: string, units: readonly ProvinceRow[]) {
  const targets = units.flatMap(({ codeSet, code }): QuotaTarget[] => {
    const province = { codeSet, code };
    return [
      { scope: 'PROVINCE', province },
      ...productGroups.map((group) => ({ scope: 'GROUP', province, group }) as const),
    ];
  });
  const limits = await nameLimits(db, await listLimits(db, roundId, targets));
  const size = 1 + productGroups.length;
  return units.map((unit, place) => {
    const [limit, ...groups] = limits.slice(place * size, (place + 1) * size);
    return { province: provinceText(unit), name: unit.name, limit: limit as NamedLimit, groups };
  });
}
