import { type Actor, may } from '~/domain/permission';
import {
  countsByGroup,
  countsByProvince,
  type Journey,
  type Stage,
  stageCounts,
  stages,
} from '~/domain/reconciliation';
import { differences } from '~/domain/reconciliation-differences';
import { refuse } from '~/domain/refusal';
import { allows, type ProductGroup, productGroups } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { findPublication } from '~/store/publication/find-publication';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { readTogether } from '~/store/transaction';
import type { World } from '../world';
import { roundJourneys } from './round-journeys';
import { unitsOf } from './units';

type Input = { roundCode: string; group: ProductGroup | null; today: boolean };

/**
 * Shows a round's counts at every stage, by province and by product group, and where its records disagree, all on one
 * snapshot. What the council made of the entries stays with those who may read the tally until it is published.
 */
export async function showReconciliation(world: World, actor: Actor, input: Input) {
  if (!may(actor, 'round.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round || round.past) return refuse('notFound');
  const former = round.codeSet === '2004-63';
  const today = former && input.today;
  const now = world.clock.now();
  const { entries, units, published } = await loadAll(world, round, today);
  const phase = phaseOf(round, now);
  const disclosed = may(actor, 'tally.read') || phase === 'PUBLISHED';
  const shown = disclosed ? entries : entries.map(withoutVote);
  const narrowed = shown.filter(({ group }) => input.group === null || group === input.group);
  const provinces = countsByProvince(narrowed, units.provinces, units.unitOf);
  const found = differences(shown, { places: units.places, published });
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    stages: stages.filter((stage) => disclosed || !ofCouncil.includes(stage)),
    whole: stageCounts(shown),
    provinces: provinces.map(({ province, counts }) => ({
      ...{ code: province.code, name: units.nameOf(province), counts },
    })),
    groups: countsByGroup(shown, productGroups),
    differences: found.map((one) => ({
      ...one,
      provinceName: 'province' in one ? units.nameOf(one.province) : null,
    })),
    ...{ former, today, group: input.group },
    opens: { file: may(actor, 'entry.receive'), tally: may(actor, 'tally.read') && allows(phase, 'tally') },
  };
}

const ofCouncil: readonly Stage[] = ['voted', 'recognised'];

const withoutVote = (entry: Journey): Journey => ({
  ...entry,
  reached: { ...entry.reached, voted: false, recognised: false },
});

async function loadAll(world: World, round: RoundState, today: boolean) {
  return readTogether(world.db, async (tx) => {
    const entries = await roundJourneys(tx, round, world.clock.now());
    const units = await unitsOf(tx, round, today);
    const publication = await findPublication(tx, round.id);
    const published =
      publication?.list.rows.map(({ entry, product }) => ({ code: entry, name: product })) ?? null;
    return { entries, units, published };
  });
}
