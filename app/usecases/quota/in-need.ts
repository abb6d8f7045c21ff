import { provinceText } from '~/domain/province';
import { needsOverride } from '~/domain/quota/admission';
import { targetsAhead, targetText } from '~/domain/quota/limit';
import type { Connection } from '~/store/database';
import { withMerged } from '~/store/facility/find-province';
import { type LimitOn, listLimits } from '~/store/quota/limits';
import type { Candidate } from '~/store/quota/overrides';

/** Of these entries of a round, those whose next step a full limit stands in the way of. */
export async function inNeed(
  db: Connection,
  roundId: string,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const own = new Map(candidates.map(({ province }) => [provinceText(province), province]));
  const counting = new Map<string, Awaited<ReturnType<typeof withMerged>>>();
  for (const [text, province] of own) counting.set(text, await withMerged(db, [province]));
  const steps = candidates.map((entry) => {
    const counted = { ...entry, provinces: counting.get(provinceText(entry.province)) ?? [] };
    return { entry, ways: targetsAhead(counted, entry.status === 'SUBMITTED') };
  });
  const targets = new Map(steps.flatMap(({ ways }) => ways.flat()).map((one) => [targetText(one), one]));
  const listed = await listLimits(db, roundId, [...targets.values()]);
  const limits = new Map(listed.map((limit) => [targetText(limit.target), limit]));
  return steps
    .filter(({ ways }) =>
      ways.some((way) => needsOverride(way.map((target) => limits.get(targetText(target)) as LimitOn))),
    )
    .map(({ entry }) => entry);
}
