import type { Actor } from '~/domain/permission';
import { type ProvinceKey, provinceText } from '~/domain/province';
import { type Bounds, type QuotaTarget, targetText } from '~/domain/quota/limit';
import { belowRefusal, boundsRefusal } from '~/domain/quota/settings';
import { type Refusal, refuse } from '~/domain/refusal';
import { productGroups } from '~/domain/round';
import type { Connection } from '~/store/database';
import { findFacilityName } from '~/store/facility/find-facility';
import { listLimits } from '~/store/quota/limits';
import {
  type LimitToSave,
  type QuotaRules,
  saveLimits,
  saveProducerLimits,
  saveQuotaRules,
} from '~/store/quota/rules';
import type { RoundState } from '~/store/round/find-round';
import { changeRound } from '../round/change-round';
import type { World } from '../world';
import { countingProvinces } from './counting-provinces';

/** The limits of one province: its own, and those of its product groups in their order. */
export type ProvinceLimits = { province: ProvinceKey; bounds: Bounds; groups: readonly Bounds[] };

export type QuotasInput = QuotaRules & { provinces: readonly ProvinceLimits[] };

/**
 * Sets the quotas of a round until scoring opens: what is not named is no limit. A maximum that is to refuse may not be
 * below what has come; the refusal stands at its field, as `provinces[2].bounds.maximum` or `provinces[2].groups[0].maximum`.
 */
export function setQuotas(
  world: World,
  actor: Actor,
  input: QuotasInput & { roundCode: string },
): Promise<{ code: string } | Refusal> {
  const { roundCode, ...quotas } = input;
  return changeRound(world, actor, {
    ...{ roundCode, setting: 'quotas', act: 'round.quotasSet', facts: factsOf(quotas) },
    save: (tx, round) => save(tx, round, quotas),
  });
}

type Named = Bounds & { target: QuotaTarget; name: string; field: string };

async function save(tx: Connection, round: RoundState, input: QuotasInput): Promise<Refusal | undefined> {
  const names = new Map((await countingProvinces(tx, round)).map((row) => [provinceText(row), row.name]));
  const stranger = input.provinces.find(({ province }) => !names.has(provinceText(province)));
  if (stranger) return refuse('round.provinceNotIn', { province: stranger.province.code });
  const provinces = input.provinces.map((row, place) => ofProvince(row, place, names));
  const groups = input.provinces.flatMap((row, place) => ofGroups(row, place, names));
  const all = [...provinces, ...groups, { ...input.producer, field: 'producer' }];
  const wrong = all.map((row) => boundsRefusal(row, row.field)).find((refusal) => refusal);
  if (wrong) return wrong;
  await saveQuotaRules(tx, round.id, input);
  return (
    (await saveNamed(tx, round.id, provinces, { scope: 'PROVINCE', mode: input.modes.PROVINCE })) ??
    (await saveNamed(tx, round.id, groups, { scope: 'GROUP', mode: input.modes.GROUP })) ??
    (await saveProducers(tx, round.id, input))
  );
}

function ofProvince({ province, bounds }: ProvinceLimits, place: number, names: Map<string, string>): Named {
  const name = names.get(provinceText(province)) ?? '';
  return { ...bounds, target: { scope: 'PROVINCE', province }, name, field: `provinces[${place}].bounds` };
}

function ofGroups({ province, groups }: ProvinceLimits, place: number, names: Map<string, string>): Named[] {
  const name = names.get(provinceText(province)) ?? '';
  return productGroups.map((group, index) => ({
    ...(groups[index] ?? { maximum: null, minimum: null }),
    ...{ target: { scope: 'GROUP', province, group }, name, field: `provinces[${place}].groups[${index}]` },
  }));
}

type Rule = { scope: 'PROVINCE' | 'GROUP'; mode: QuotaRules['modes']['PROVINCE'] };

async function saveNamed(
  tx: Connection,
  roundId: string,
  rows: Named[],
  rule: Rule,
): Promise<Refusal | undefined> {
  const limits = rows.map(
    ({ target, maximum, minimum }): LimitToSave => ({
      ...{ target: targetText(target), maximum, minimum },
    }),
  );
  const below = await saveLimits(tx, roundId, rule.scope, rule.mode, limits);
  const row = rows.find(({ target }) => targetText(target) === below);
  if (!row) return undefined;
  const [limit] = await listLimits(tx, roundId, [row.target]);
  return limit && belowRefusal(limit, row.name, row.field);
}

async function saveProducers(
  tx: Connection,
  roundId: string,
  { modes, producer }: QuotaRules,
): Promise<Refusal | undefined> {
  const facilityId = await saveProducerLimits(tx, roundId, modes.PRODUCER, producer);
  if (facilityId === undefined) return undefined;
  const [limit] = await listLimits(tx, roundId, [{ scope: 'PRODUCER', facilityId }]);
  return limit && belowRefusal(limit, await findFacilityName(tx, facilityId), 'producer');
}

/** What the audit event keeps: modes, and every limit that is set, as "2025-34:01 10/2, 1: 3/-". */
function factsOf({ modes, producer, provinces }: QuotasInput): Record<string, string | string[]> {
  const said = ({ maximum, minimum }: Bounds) => `${maximum ?? '-'}/${minimum ?? '-'}`;
  const line = ({ province, bounds, groups }: ProvinceLimits) =>
    [`${provinceText(province)} ${said(bounds)}`, ...groups.map((row, place) => `${place + 1}: ${said(row)}`)]
      .filter((part) => !part.endsWith('-/-'))
      .join(', ');
  const limits = provinces.map(line).filter((text) => text !== '');
  return { ...modes, producer: said(producer), limits };
}
