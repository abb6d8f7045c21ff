import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { rubricStage } from '~/domain/rubric';
import { findRound } from '~/store/round/find-round';
import { listRubricVersions } from '~/store/rubric/find-rubrics';
import type { World } from '../world';

type Wanted = { roundCode: string; group: number; version: number | null };

/** Shows the score sheet that a version of a rubric makes, the newest where none is named. */
export async function showRubricPreview(world: World, actor: Actor, input: Wanted) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'rubric.read', { roundId: round.id })) return refuse('notAllowed');
  const versions = await listRubricVersions(world.db, round.id, input.group);
  const shown = versions.find((one) => input.version === null || one.version === input.version);
  if (!shown) return refuse('notFound') as Refusal;
  const { group, version, content, illustrative } = shown;
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    rubric: { group, version, content, illustrative, stage: rubricStage(shown) },
  };
}
