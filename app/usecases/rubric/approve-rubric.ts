import { type Actor, may } from '~/domain/permission';
import { pointsText } from '~/domain/points';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows, type ProductGroup } from '~/domain/round';
import { rubricFaults, rubricPoints } from '~/domain/rubric';
import { recordAudit } from '~/store/audit';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { listRubricVersions, type RubricState } from '~/store/rubric/find-rubrics';
import { saveApproval } from '~/store/sheet/save-approval';
import { transact } from '~/store/transaction';
import type { World } from '../world';

export type ApprovalInput = { roundCode: string; group: ProductGroup; version: number };

/**
 * The head of the jury approves a version of a group's rubric; the newest approved one is in force. Once a sheet of the
 * group is signed its rubric is frozen and no other can take its place (`rubric.frozen`).
 */
export async function approveRubric(
  world: World,
  actor: Actor,
  input: ApprovalInput,
): Promise<{ group: number; version: number } | Refusal> {
  const known = await findRound(world.db, input.roundCode);
  if (!known) return refuse('notFound');
  if (!may(actor, 'rubric.approve', { roundId: known.id })) return refuse('notAllowed');
  return transact(world.db, async (tx) => {
    await lockRound(tx, known.id);
    const round = (await findRound(tx, input.roundCode)) as RoundState;
    const at = world.clock.now();
    const phase = phaseOf(round, at);
    if (!allows(phase, 'receive')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
    const versions = await listRubricVersions(tx, round.id, input.group);
    const rubric = versions.find((one) => one.version === input.version);
    if (!rubric) return refuse('notFound');
    const refusal = refusalOf(versions, rubric);
    if (refusal) return refusal;
    if (!(await saveApproval(tx, round.id, rubric.id, { at, byId: actor.accountId }))) {
      return refuse('rubric.alreadyApproved');
    }
    const { group, version } = rubric;
    const event = {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'rubric.approve',
      roundId: round.id,
    };
    await recordAudit(tx, { ...event, objectType: 'rubric', objectId: rubric.id, facts: { group, version } });
    return { group, version };
  });
}

function refusalOf(versions: RubricState[], rubric: RubricState): Refusal | undefined {
  const overtaken = versions.some((one) => one.approvedAt && one.version >= rubric.version);
  if (overtaken) return refuse('rubric.alreadyApproved');
  if (versions.some((one) => one.frozenAt)) return refuse('rubric.frozen');
  const [fault] = rubricFaults(rubric.content);
  if (!fault) return undefined;
  const { groups } = rubric.content;
  const part = groups.find((group) => group.id === fault.where);
  const sum = (part?.criteria ?? groups).reduce((total, { max }) => total + max, 0);
  const facts = { sum: pointsText(sum), max: pointsText(part?.max ?? rubricPoints) };
  return refuse('rubric.sumsWrong', { criterion: fault.where, ...facts });
}
