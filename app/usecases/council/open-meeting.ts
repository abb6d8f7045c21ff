import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { findRound } from '~/store/round/find-round';
import { takeRoundStep } from '../round-step';
import type { World } from '../world';

/** Opens the council's meeting on the counted list: from then on members who are present can vote. */
export async function openMeeting(
  world: World,
  actor: Actor,
  input: { roundCode: string },
): Promise<{ code: string } | Refusal> {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'meeting.hold', { roundId: round.id })) return refuse('notAllowed');
  return takeRoundStep(world, actor, { roundCode: round.code, step: 'openMeeting', kind: 'MEETING_OPENED' });
}
