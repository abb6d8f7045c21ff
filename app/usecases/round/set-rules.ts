import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { RoundRules } from '~/domain/round';
import { ruleFaults } from '~/domain/round-settings';
import { saveRoundSettings } from '~/store/round/round-settings';
import type { World } from '../world';
import { changeRound } from './change-round';

/** Sets the rules of a round, all of them; fixed once scoring has been opened. */
export function setRules(
  world: World,
  actor: Actor,
  input: { roundCode: string; rules: RoundRules },
): Promise<{ code: string } | Refusal> {
  const { roundCode, rules } = input;
  return changeRound(world, actor, {
    roundCode,
    setting: 'rules',
    act: 'round.rulesSet',
    facts: { rules: JSON.stringify(rules) },
    save: async (tx, round) => {
      const [fault] = ruleFaults(rules);
      if (fault) return refuse('formFaults', {}, fault);
      await saveRoundSettings(tx, round.id, { rules });
      return undefined;
    },
  });
}
