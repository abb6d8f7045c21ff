import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Calendar } from '~/domain/round';
import { everyCalendarInOrder } from '~/domain/round-settings';
import { saveRoundSettings } from '~/store/round/round-settings';
import type { World } from '../world';
import { changeRound } from './change-round';

/**
 * Sets the announced instants of a round, which its extensions go on moving; the audit event keeps them. More time is
 * given by `extendDeadline`, with its reason and notice.
 */
export function setCalendar(
  world: World,
  actor: Actor,
  input: { roundCode: string; calendar: Calendar },
): Promise<{ code: string } | Refusal> {
  const { roundCode, calendar } = input;
  return changeRound(world, actor, {
    roundCode,
    setting: 'calendar',
    act: 'round.calendarSet',
    facts: { ...calendar },
    save: async (tx, round) => {
      if (!everyCalendarInOrder(calendar, round.acts)) return refuse('round.calendarOrder');
      await saveRoundSettings(tx, round.id, { calendar });
      return undefined;
    },
  });
}
