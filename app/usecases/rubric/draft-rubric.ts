import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { type Actor, may } from '~/domain/permission';
import { isProductGroup, type ProductGroup } from '~/domain/product-group';
import { type Refusal, refuse } from '~/domain/refusal';
import { settingRefusal } from '~/domain/round-settings';
import { recordAudit } from '~/store/audit';
import { findRound, phaseOf } from '~/store/round/find-round';
import { findLatestRubric, type RubricState } from '~/store/rubric/find-rubrics';
import { addRubricVersion } from '~/store/rubric/save-rubric';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type Drafted = { rubricId: string; version: number };

/**
 * Drafts a rubric for a product group: from the illustrative one where there is none, otherwise a new version with the
 * content of the approved one. A draft that waits for approval is edited, not drafted again.
 */
export async function draftRubric(
  world: World,
  actor: Actor,
  input: { roundCode: string; group: number },
): Promise<Drafted | Refusal> {
  if (!may(actor, 'rubric.edit')) return refuse('notAllowed');
  const { roundCode, group } = input;
  const round = isProductGroup(group) ? await findRound(world.db, roundCode) : null;
  if (!round) return refuse('notFound');
  const at = world.clock.now();
  const latest = await findLatestRubric(world.db, round.id, group);
  const refusal = settingRefusal('rubric', phaseOf(round, at)) ?? undrafted(latest);
  if (refusal) return refusal;
  const draft = { id: world.ids.id(), ...startOf(group as ProductGroup, latest), createdAt: at };
  return transact(world.db, async (tx) => {
    if (!(await addRubricVersion(tx, round.id, draft))) return refuse('changedMeanwhile');
    const audit = {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'rubric.drafted',
      roundId: round.id,
    };
    const facts = { group, version: draft.version };
    await recordAudit(tx, { ...audit, objectType: 'rubric', objectId: draft.id, facts });
    return { rubricId: draft.id, version: draft.version };
  });
}

function undrafted(latest: RubricState | null): Refusal | undefined {
  if (latest?.frozenAt) return refuse('rubric.frozen');
  return latest && !latest.approvedAt ? refuse('changedMeanwhile') : undefined;
}

function startOf(group: ProductGroup, latest: RubricState | null) {
  if (!latest) return { group, version: 1, content: illustrativeRubric, illustrative: true };
  return { group, version: latest.version + 1, content: latest.content, illustrative: latest.illustrative };
}
