import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { rubricStage } from '~/domain/rubric';
import { findRound, phaseOf } from '~/store/round/find-round';
import { listRubricVersions } from '~/store/rubric/find-rubrics';
import type { World } from '../world';
import { proposedDifferences } from './version-in-force';

/**
 * Shows a product group's rubric in a round: its latest version, how that would change the one in force, and what may be
 * done.
 */
export async function showRubric(world: World, actor: Actor, input: { roundCode: string; group: number }) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'rubric.read', { roundId: round.id })) return refuse('notAllowed');
  const versions = await listRubricVersions(world.db, round.id, input.group);
  const [latest] = versions;
  if (!latest) return refuse('notFound') as Refusal;
  const open = may(actor, 'rubric.edit') && maySet('rubric', phaseOf(round, world.clock.now()));
  const { group, version, content, illustrative, approvedAt } = latest;
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    rubric: { group, version, content, illustrative, approvedAt, stage: rubricStage(latest) },
    versions: versions.length,
    differences: proposedDifferences(versions),
    mayEdit: open && approvedAt === null,
    mayDraft: open && approvedAt !== null && latest.frozenAt === null,
  };
}
