import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { drawSample, quotaOf, type SampleRule } from '~/domain/visit/sample';
import { findRound } from '~/store/round/find-round';
import type { DrawableRow } from '~/store/visit/list-drawable';
import type { World } from '../world';
import { drawableOf, refuseOutsideVisits, visitableProducers } from './visitable';

/** What a proposal is asked for; without a seed a new one is taken. */
export type ProposalInput = { roundCode: string; seed: string | null; rule: SampleRule };

/** Proposes producers to visit by province; the same seed and rule propose the same as long as the entries stay. */
export async function showProposal(world: World, actor: Actor, input: ProposalInput) {
  if (!may(actor, 'visit.plan')) return refuse('notAllowed') as Refusal;
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const seed = input.seed ?? world.ids.operation().slice(0, 16);
  const rows = await visitableProducers(world, round);
  const drawn = new Set(drawSample(drawableOf(rows), input.rule, seed));
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    passes: round.rules.passes,
    seed,
    rule: input.rule,
    drawn: drawn.size,
    provinces: byProvince(rows, drawn, input.rule),
    mayPlan: refuseOutsideVisits(round, world.clock.now()) === undefined,
  };
}

function byProvince(rows: readonly DrawableRow[], drawn: ReadonlySet<string>, rule: SampleRule) {
  const names = new Map(rows.map(({ province, provinceName }) => [province, provinceName]));
  return [...names].map(([code, name]) => {
    const own = rows.filter(({ province }) => province === code);
    const open = own.filter(({ visited }) => !visited).length;
    return {
      ...{ code, name, producers: own.length, open, quota: quotaOf(rule, open) },
      drawn: own.filter(({ facilityId }) => drawn.has(facilityId)),
    };
  });
}
