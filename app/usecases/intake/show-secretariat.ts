import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { listRecentSteps } from '~/store/entry/list-steps';
import { countWaiting } from '~/store/intake/count-waiting';
import { listRounds, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** The support team's home: files that wait in each round, what one did last, where the rounds stand. */
export async function showSecretariat(world: World, actor: Actor) {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const [rounds, waiting, recent] = await Promise.all([
    listRounds(world.db),
    countWaiting(world.db),
    listRecentSteps(world.db, actor.accountId, 6),
  ]);
  const now = world.clock.now();
  return {
    now: now.toISOString(),
    recent,
    rounds: rounds
      .filter((round) => !round.past)
      .map((round) => ({
        code: round.code,
        name: round.name,
        nameEn: round.nameEn,
        phase: phaseOf(round, now),
        calendar: round.calendar,
        waiting: waiting.get(round.id) ?? 0,
      })),
  };
}
