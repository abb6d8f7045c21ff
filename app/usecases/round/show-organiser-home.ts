import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { nextTask } from '~/domain/round-tasks';
import { listOwnEvents } from '~/store/account/own-events';
import { listRounds, phaseOf, type RoundState } from '~/store/round/find-round';
import { listRoundFigures, type RoundFigures } from '~/store/round/round-figures';
import type { World } from '../world';

/** Shows the organiser (or auditor) what waits, what the person did last, and where every round stands. */
export async function showOrganiserHome(world: World, actor: Actor) {
  if (!may(actor, 'round.read')) return refuse('notAllowed') as Refusal;
  const now = world.clock.now();
  const [rounds, figures, events] = await Promise.all([
    listRounds(world.db),
    listRoundFigures(world.db),
    listOwnEvents(world.db, actor.accountId, 6),
  ]);
  const codes = new Map(rounds.map(({ id, code }) => [id, code]));
  return {
    now: now.toISOString(),
    mayManage: may(actor, 'round.manage'),
    rounds: rounds.map((round) => standing(round, figures.get(round.id), now)),
    events: events.map(({ roundId, ...event }) => ({
      ...event,
      round: roundId ? (codes.get(roundId) ?? null) : null,
    })),
  };
}

const nothing = { entries: 0, eligible: 0, groups: 0, unapproved: 0, jurors: 0, council: 0, certificates: 0 };

function standing(round: RoundState, found: RoundFigures | undefined, now: Date) {
  const figures = found ?? nothing;
  const phase = phaseOf(round, now);
  const { code, name, nameEn, calendar, past, demo, level, region, year } = round;
  const { entries, eligible, certificates } = figures;
  const task = nextTask(phase, figures, past);
  return {
    code,
    name,
    nameEn,
    level,
    region,
    year,
    calendar,
    past,
    demo,
    phase,
    entries,
    eligible,
    certificates,
    task,
  };
}
