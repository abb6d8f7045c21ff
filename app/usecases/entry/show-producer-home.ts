import type { EntryStatus } from '~/domain/entry';
import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { type EntryRow, listWaitingEntries } from '~/store/entry/list-entries';
import { listRecentSteps } from '~/store/entry/list-steps';
import { listFacilities } from '~/store/facility/list-facilities';
import { listRounds } from '~/store/round/find-round';
import { listOpenRounds } from '../facility/list-open-rounds';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { type RoundView, viewOf } from './round-view';

const waitsForProducer: readonly EntryStatus[] = ['DRAFT', 'RETURNED', 'SUPPLEMENT'];

/** By when the producer must act on an entry; null where the support team waits without a day. */
function deadlineOf(entry: EntryRow, round: RoundView | undefined): string | null {
  if (!round || entry.status === 'SUPPLEMENT') return null;
  const { registrationClosesAt, forwardingClosesAt } = round.calendar;
  return entry.status === 'DRAFT' ? registrationClosesAt : forwardingClosesAt;
}

/** Shows a producer or a promotion centre what waits, what was done last, and where the rounds stand. */
export async function showProducerHome(world: World, actor: Actor) {
  if (!mayEver(actor, 'facility.register')) return refuse('notAllowed');
  const owner = ownershipOf(actor);
  const now = world.clock.now();
  const [facilities, waiting, recent, states] = await Promise.all([
    listFacilities(world.db, owner, { q: '', page: 1, size: 5 }),
    listWaitingEntries(world.db, owner, waitsForProducer, 10),
    listRecentSteps(world.db, actor.accountId, 6),
    listRounds(world.db),
  ]);
  const provinces = [...owner.provinces, ...facilities.rows.map((row) => row.province)];
  const open = await listOpenRounds(world, provinces);
  const views = states.map((round) => viewOf(round, now));
  const shown = new Set([...open.map((round) => round.id), ...waiting.rows.map((row) => row.roundId)]);
  return {
    facilities,
    waiting: {
      total: waiting.total,
      rows: waiting.rows.map((row) => ({
        ...row,
        deadline: deadlineOf(
          row,
          views.find((round) => round.id === row.roundId),
        ),
      })),
    },
    recent,
    rounds: views.filter((round) => shown.has(round.id)),
    open: open.map((round) => round.code),
  };
}
