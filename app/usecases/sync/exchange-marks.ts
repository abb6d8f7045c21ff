import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { phaseAt } from '~/domain/round';
import { type Exchanged, foldExchange, sheetKey } from '~/domain/sync/exchange';
import { type SyncAnswer, type SyncRequest, syncProtocol } from '~/forms/sync';
import type { KnownDevice } from '~/store/device/find-device';
import { loadExchange, type StoredExchange } from '~/store/sync/load-exchange';
import { loadStates } from '~/store/sync/load-states';
import { writeExchange } from '~/store/sync/write-exchange';
import type { World } from '../world';
import { asWritten } from './as-written';
import { type Ground, groundsOf, stateOf } from './grounds';
import { reportOf } from './report';
import { takeActs } from './take-acts';

/** How often an exchange is decided anew where others wrote at the same moment. */
const tries = 20;

/**
 * Takes what a tablet has to tell and answers what the server holds: its operations, each kept with what became of it,
 * then its juror's acts. Sent again, any number of times, it changes nothing and is answered the same.
 */
export async function exchangeMarks(
  world: World,
  device: KnownDevice,
  request: SyncRequest,
): Promise<SyncAnswer | Refusal> {
  for (let turn = 0; turn < tries; turn += 1) {
    const { operations } = request;
    const stored = await loadExchange(world.db, { ...device, operations });
    if (!stored) return refuse('device.unknown');
    const now = world.clock.now();
    const grounds = await groundsOf(world, stored, stored.sheets, now);
    const sheets = new Map(grounds.map((one) => [sheetKey(one.stored), one]));
    const exchanged = foldExchange(device.deviceId, { ...stored, sheets }, operations);
    if (isRefusal(exchanged)) return exchanged;
    const { roundId, seatId } = device;
    const report = reportOf(device.deviceId, stored.lastSeq, exchanged.acknowledged, request, now);
    const changes = asWritten(world, grounds, exchanged);
    if (await writeExchange(world.db, { at: now, roundId, seatId, device: report, ...changes })) {
      return answerOf(world, device, request, { stored, exchanged, now });
    }
  }
  return refuse('changedMeanwhile');
}

type Taken = { stored: StoredExchange; exchanged: Exchanged<Ground>; now: Date };

async function answerOf(
  world: World,
  device: KnownDevice,
  request: SyncRequest,
  { stored, exchanged, now }: Taken,
): Promise<SyncAnswer> {
  const acts = await takeActs(world, device, request.acts);
  const { work, sheets } = await told(world, device, request, { stored, exchanged, now });
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
async function told(world: World, device: KnownDevice, request: SyncRequest, taken: Taken) {
  const { stored, exchanged, now } = taken;
  const { wanted, acts } = request;
  const named = [...exchanged.sheets.values()];
  if (wanted.length === 0 && acts.length === 0) return { work: stored.work, sheets: named };
  const more = acts.flatMap(({ entryId }) => entryId ?? []);
  const own = named.map((one) => one.stored.entryId);
  const states = await loadStates(
    world.db,
    device.seatId,
    wanted === 'all' ? wanted : [...wanted, ...more, ...own],
  );
  if (!states) return { work: stored.work, sheets: named };
  return { work: states.work, sheets: await groundsOf(world, states, states.sheets, now) };
}
