import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { productGroups } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { type RubricStage, rubricStage } from '~/domain/rubric';
import { findRound, phaseOf } from '~/store/round/find-round';
import { listRubricVersions, type RubricState } from '~/store/rubric/find-rubrics';
import type { World } from '../world';
import { versionInForce } from './version-in-force';

/** How far a product group's rubric is: its newest version, the one in force, and whether another may be drafted. */
type RubricStanding = {
  version: number | null;
  stage: RubricStage | 'none';
  illustrative: boolean;
  inForce: number | null;
  mayDraft: boolean;
};

/** Shows how far the rubrics of a round are, one line a product group, to those who run or audit it. */
export async function showRubrics(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'round.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const mayEdit = may(actor, 'rubric.edit') && maySet('rubric', phaseOf(round, world.clock.now()));
  const versions = await Promise.all(
    productGroups.map((group) => listRubricVersions(world.db, round.id, group)),
  );
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    mayEdit,
    rubrics: productGroups.map((group, place) => ({ group, ...standing(versions[place] ?? [], mayEdit) })),
  };
}

/** Versions come newest first. */
function standing(versions: readonly RubricState[], mayEdit: boolean): RubricStanding {
  const [latest] = versions;
  if (!latest) return { version: null, stage: 'none', illustrative: false, inForce: null, mayDraft: mayEdit };
  const { version, illustrative, approvedAt, frozenAt } = latest;
  const inForce = versionInForce(versions)?.version ?? null;
  const mayDraft = mayEdit && approvedAt !== null && frozenAt === null;
  return { version, stage: rubricStage(latest), illustrative, inForce, mayDraft };
}
