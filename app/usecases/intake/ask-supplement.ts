import { canMove } from '~/domain/entry';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

/** Asks for what a file lacks: its producer may edit it again and send it once more. */
export async function askSupplement(
  world: World,
  actor: Actor,
  input: EntryOfRound & { reasons: string },
): Promise<{ id: string } | Refusal> {
  if (input.reasons === '') return refuse('entry.reasonNeeded', {}, 'reasons');
  return takeIntakeStep(world, actor, {
    ...input,
    act: 'entry.askSupplement',
    decide: (_tx, _round, entry) => {
      const allowed = canMove(entry.status, 'askSupplement');
      return isRefusal(allowed) ? allowed : { to: 'SUPPLEMENT' as const, reason: input.reasons };
    },
  });
}
