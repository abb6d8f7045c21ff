import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows, productGroups } from '~/domain/round';
import { findRound, phaseOf } from '~/store/round/find-round';
import { listRubricVersions, type RubricState } from '~/store/rubric/find-rubrics';
import type { World } from '../world';
import { proposedDifferences, versionInForce } from './version-in-force';

/** Shows the jury the rubrics of its round, one a group: the newest version, and how it would change the one in force. */
export async function showJuryRubrics(world: World, actor: Actor, input: { roundCode: string }) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'rubric.read', { roundId: round.id })) return refuse('notAllowed');
  const open = allows(phaseOf(round, world.clock.now()), 'receive');
  const mayApprove = open && may(actor, 'rubric.approve', { roundId: round.id });
  const groups = await Promise.all(
    productGroups.map((group) => listRubricVersions(world.db, round.id, group)),
  );
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    rubrics: groups.filter((versions) => versions.length > 0).map((one) => asShown(one, mayApprove)),
  };
}

/** Versions come newest first. */
function asShown(versions: RubricState[], mayApprove: boolean) {
  const [latest] = versions as [RubricState, ...RubricState[]];
  const { group, version, content, illustrative, approvedAt } = latest;
  const frozen = versions.some((one) => one.frozenAt !== null);
  const inForce = versionInForce(versions)?.version ?? null;
  return {
    ...{ group, version, content, illustrative, approvedAt, frozen, inForce },
    versions: versions.length,
    differences: proposedDifferences(versions),
    mayApprove: mayApprove && approvedAt === null && !frozen,
  };
}
