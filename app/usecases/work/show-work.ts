import { type Refusal, refuse } from '~/domain/refusal';
import { phaseAt } from '~/domain/round';
import type { TabletWork } from '~/forms/tablet';
import type { KnownDevice } from '~/store/device/find-device';
import { loadStates } from '~/store/sync/load-states';
import {
  listAnswers,
  listRubricsInForce,
  listWorkEntries,
  loadWorkSeat,
  type StoredWorkEntry,
} from '~/store/work/load-work';
import type { World } from '../world';

/** A paper larger than this is not taken along on tablets. */
export const mostPaperBytes = 5 * 1024 * 1024;

/** Everything that a tablet holds of its juror's work; `version` is the one that exchanges tell. */
export async function showWork(world: World, { seatId }: KnownDevice): Promise<TabletWork | Refusal> {
  const [of, states] = await Promise.all([loadWorkSeat(world.db, seatId), loadStates(world.db, seatId, [])]);
  if (!of || !states) return refuse('device.unknown');
  const now = world.clock.now().toISOString();
  const [entries, rubrics, answers] = await Promise.all([
    listWorkEntries(world.db, seatId),
    listRubricsInForce(world.db, states.roundId, of.seat.groups),
    listAnswers(world.db, seatId),
  ]);
  const phase = phaseAt(states.calendar, states.acts, now);
  const { rules, ...round } = of.round;
  const { passes, remarksBeyond } = rules;
  return {
    version: states.work,
    at: now,
    round: { ...round, phase, closesAt: states.calendar.scoringClosesAt, passes, remarksBeyond },
    seat: of.seat,
    answers,
    rubrics: Object.fromEntries(
      rubrics.map(({ id, group, version, content }) => [group, { id, version, groups: content.groups }]),
    ),
    entries: entries.map(workEntry),
  };
}

type WorkMaterial = TabletWork['entries'][number]['material'];

function workEntry({
  id,
  code,
  group,
  pass,
  firstTotal,
  ...material
}: StoredWorkEntry): TabletWork['entries'][number] {
  const papers = material.papers.map(({ mediaType, ...paper }) => {
    const small = mediaType !== null && (paper.bytes ?? 0) <= mostPaperBytes;
    const taken = small || (mediaType ?? '').startsWith('image/');
    return { ...paper, bytes: taken ? paper.bytes : null };
  });
  return { id, code, group, pass, firstTotal, material: { ...material, papers } as WorkMaterial };
}
