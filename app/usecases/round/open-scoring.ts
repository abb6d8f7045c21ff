import { leastValues } from '~/domain/aggregate';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { countByGroup } from '~/store/panel/list-seats';
import { loadEntryProgress } from '~/store/progress/load-progress';
import type { RoundState } from '~/store/round/find-round';
import { approvedGroups } from '~/store/rubric/find-rubrics';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';

/**
 * Opens the scoring of a round: every product group with eligible entries needs an approved rubric and as many jurors
 * as the round's minimum of sheets; where entries are assigned one by one, each needs as many jurors as that.
 */
export async function openScoring(
  world: World,
  actor: Actor,
  input: { roundCode: string },
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'round.manage')) return refuse('notAllowed');
  const step = { step: 'openScoring', kind: 'SCORING_OPENED' } as const;
  return takeRoundStep(world, actor, { roundCode: input.roundCode, ...step, check: readiness });
}

/** What still keeps scoring from being opened, if anything. */
export async function readiness(db: Connection, round: RoundState): Promise<Refusal | undefined> {
  const [groups, approved] = await Promise.all([countByGroup(db, round.id), approvedGroups(db, round.id)]);
  if (groups.length === 0) return refuse('round.noEntries');
  const unapproved = groups.filter(({ group }) => !approved.includes(group));
  if (unapproved.length > 0) return refuse('rubric.notApproved', { groups: inWords(unapproved) });
  const least = leastValues(round.rules);
  const thin = groups.filter(({ jurors }) => jurors < least);
  if (thin.length > 0) return refuse('round.panelMissing', { groups: inWords(thin) });
  return round.assignsEntries ? unassigned(db, round) : undefined;
}

async function unassigned(db: Connection, round: RoundState): Promise<Refusal | undefined> {
  const entries = await loadEntryProgress(db, round.id);
  const least = leastValues(round.rules);
  const count = entries.filter(({ due }) => due < least).length;
  return count > 0 ? refuse('round.assignmentThin', { count }) : undefined;
}

const inWords = (groups: { group: number }[]) => groups.map(({ group }) => group).join(', ');
