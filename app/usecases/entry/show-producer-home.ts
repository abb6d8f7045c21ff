import type { EntryStatus } from '~/domain/entry';
import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { type EntryRow, listWaitingEntries } from '~/store/entry/list-entries';
import { listRecentSteps } from '~/store/entry/list-steps';
import { listFacilities } from '~/store/facility/list-facilities';
import { calendarOf, listRounds, type RoundState } from '~/store/round/find-round';
import { listOpenRounds } from '../facility/list-open-rounds';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';
import { viewOf } from './round-view';

const waitsForProducer: readonly EntryStatus[] = ['DRAFT', 'RETURNED', 'SUPPLEMENT'];

/** By when the producer must act on an entry; null where the support team waits without a day. */
function deadlineOf(entry: EntryRow, round: RoundState | undefined): string | null {
  if (!round || entry.status === 'SUPPLEMENT') return null;
  const { registrationClosesAt, forwardingClosesAt } = calendarOf(round, entry.province);
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
  const views = states.flatMap((round) => {
    const rows = waiting.rows.filter((row) => row.roundId === round.id);
    const taking = open.find((one) => one.id === round.id);
    if (taking || rows.length === 0) return taking ?? [];
    return viewOf(round, now, ...rows.map((row) => row.province));
  });
  return {
    facilities,
    waiting: {
      total: waiting.total,
      rows: waiting.rows.map((row) => ({
        ...row,
        deadline: deadlineOf(
          row,
          states.find((round) => round.id === row.roundId),
        ),
      })),
    },
    recent,
    rounds: views,
    open: open.map((round) => round.code),
  };
}
