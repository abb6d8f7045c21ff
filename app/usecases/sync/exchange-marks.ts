import { isRefusal, type Refusal } from '~/domain/refusal';
import { phaseAt } from '~/domain/round';
import { type SyncAnswer, type SyncRequest, syncProtocol } from '~/forms/sync';
import type { KnownDevice } from '~/store/device/find-device';
import { loadStates } from '~/store/sync/load-states';
import type { World } from '../world';
import { groundsOf, stateOf } from './grounds';
import { reportOf } from './report';
import { takeActs } from './take-acts';
import { type Taken, takeOperations } from './take-operations';

/**
 * Takes what a tablet has to tell and answers what the server holds: its operations, each kept with what became of it,
 * then its juror's acts. Sent again, any number of times, it changes nothing and is answered the same.
 */
export async function exchangeMarks(
  world: World,
  device: KnownDevice,
  request: SyncRequest,
): Promise<SyncAnswer | Refusal> {
  const taken = await takeOperations(world, device, request.operations, (...now) =>
    reportOf(request, ...now),
  );
  if (isRefusal(taken)) return taken;
  const { stored, exchanged, now } = taken;
  const acts = await takeActs(world, device, request.acts);
  const { work, sheets } = await told(world, device, request, taken);
  return {
    protocol: syncProtocol,
    at: now.toISOString(),
    acknowledged: exchanged.acknowledged,
    outcomes: exchanged.outcomes.map(({ opId, seq, outcome }) => ({ opId, seq, ...outcome })),
    acts,
    sheets: sheets.map(stateOf),
    phase: phaseAt(stored.calendar, stored.acts, now.toISOString()),
    closesAt: stored.calendar.scoringClosesAt,
    work,
  };
}

/** The sheets that the exchange named and those that are wanted: as it left them, loaded anew where there is more. */
async function told(world: World, device: KnownDevice, { wanted, acts }: SyncRequest, taken: Taken) {
  const { stored, exchanged, now } = taken;
  const named = [...exchanged.sheets.values()];
  if (wanted.length === 0 && acts.length === 0) return { work: stored.work, sheets: named };
  const acted = acts.flatMap(({ entryId }) => entryId ?? []);
  const own = named.map((one) => one.stored.entryId);
  const entries = wanted === 'all' ? wanted : [...wanted, ...acted, ...own];
  const states = await loadStates(world.db, device.seatId, entries);
  if (!states) return { work: stored.work, sheets: named };
  return { work: states.work, sheets: await groundsOf(world, states, states.sheets, now) };
}
