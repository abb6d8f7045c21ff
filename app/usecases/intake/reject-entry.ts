import { canMove } from '~/domain/entry';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

/** Finds a file not eligible, with the reasons that its producer and province read. */
export async function rejectEntry(
  world: World,
  actor: Actor,
  input: EntryOfRound & { reasons: string },
): Promise<{ id: string } | Refusal> {
  if (input.reasons === '') return refuse('entry.reasonNeeded', {}, 'reasons');
  return takeIntakeStep(world, actor, {
    ...input,
    act: 'entry.reject',
    decide: (_tx, _round, entry) => {
      const allowed = canMove(entry.status, 'reject');
      return isRefusal(allowed) ? allowed : { to: 'NOT_ELIGIBLE' as const, reason: input.reasons };
    },
  });
}
