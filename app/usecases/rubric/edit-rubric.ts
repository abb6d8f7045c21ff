import { type Actor, may } from '~/domain/permission';
import { pointsText } from '~/domain/points';
import { type Refusal, refuse } from '~/domain/refusal';
import { settingRefusal } from '~/domain/round-settings';
import { type RubricContent, rubricFaults, rubricPoints } from '~/domain/rubric';
import { recordAudit } from '~/store/audit';
import { findRound, phaseOf } from '~/store/round/find-round';
import { findLatestRubric } from '~/store/rubric/find-rubrics';
import { saveRubricContent } from '~/store/rubric/save-rubric';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type Edit = { roundCode: string; group: number; version: number; content: RubricContent };

/** Changes a draft's texts, maxima and steps. An approved version stays: another is drafted instead. */
export async function editRubric(
  world: World,
  actor: Actor,
  input: Edit,
): Promise<{ rubricId: string; version: number } | Refusal> {
  if (!may(actor, 'rubric.edit')) return refuse('notAllowed');
  const { group, version, content } = input;
  const round = await findRound(world.db, input.roundCode);
  const rubric = round && (await findLatestRubric(world.db, round.id, group));
  if (!round || !rubric) return refuse('notFound');
  const at = world.clock.now();
  const refusal = settingRefusal('rubric', phaseOf(round, at)) ?? contentRefusal(content);
  if (refusal) return refusal;
  if (rubric.approvedAt) return refuse(rubric.frozenAt ? 'rubric.frozen' : 'rubric.alreadyApproved');
  if (rubric.version !== version) return refuse('changedMeanwhile');
  return transact(world.db, async (tx) => {
    if (!(await saveRubricContent(tx, round.id, rubric.id, content))) return refuse('rubric.alreadyApproved');
    const audit = {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'rubric.edited',
      roundId: round.id,
    };
    await recordAudit(tx, { ...audit, objectType: 'rubric', objectId: rubric.id, facts: { group, version } });
    return { rubricId: rubric.id, version };
  });
}

/** The first fault of a content, as a refusal. */
function contentRefusal(content: RubricContent): Refusal | undefined {
  const [first] = rubricFaults(content);
  if (!first) return undefined;
  const { fault, where } = first;
  if (fault.startsWith('step')) return refuse('rubric.stepWrong', { criterion: where });
  if (fault === 'expectedAboveMax') return refuse('rubric.expectedWrong', { criterion: where });
  const group = content.groups.find(({ id }) => id === where);
  const parts = group ? group.criteria : content.groups;
  const sum = pointsText(parts.reduce((total, { max }) => total + max, 0));
  return refuse('rubric.sumsWrong', { criterion: where, sum, max: pointsText(group?.max ?? rubricPoints) });
}
