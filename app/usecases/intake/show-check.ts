import { unmet } from '~/domain/eligibility/eligibility';
import { atIntake, type EntryStatus } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { findRoundEntry } from '~/store/entry/find-entry';
import { listSteps } from '~/store/entry/list-steps';
import { listRoundProvinces } from '~/store/intake/list-intake';
import { findMerges, listMergeTargets } from '~/store/intake/merge-entries';
import { findRound, phaseOf } from '~/store/round/find-round';
import { checkEligibility } from '../entry/check-eligibility';
import { closingDay } from '../entry/deadlines';
import type { World } from '../world';
import type { EntryOfRound } from './intake-step';

const held: EntryStatus[] = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'];

/** Shows a received file with its eligibility check and the acts that are open to the support team. */
export async function showCheck(world: World, actor: Actor, input: EntryOfRound) {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  const entry = round && (await findRoundEntry(world.db, round.id, input.entryId));
  if (!round || !entry) return refuse('notFound');
  const [checks, steps, provinces, targets, merges] = await Promise.all([
    checkEligibility(world.db, entry, round),
    listSteps(world.db, round.id, entry.id),
    listRoundProvinces(world.db, round.id),
    listMergeTargets(world.db, round.id, entry.facility.id, entry.id),
    findMerges(world.db, round.id, entry.id),
  ]);
  const received = atIntake.includes(entry.status) || steps.some((step) => step.to === 'FORWARDED');
  if (!received) return refuse('notFound');
  const phase = phaseOf(round, world.clock.now());
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    phase,
    entry,
    province: provinces.find((row) => row.code === entry.province.code)?.name ?? entry.province.code,
    checks,
    closingDay: closingDay(round),
    steps,
    targets,
    ...merges,
    may: openActs(entry.status, {
      open: allows(phase, 'receive'),
      whole: unmet(checks).length === 0,
      targets: targets.length,
      merged: merges.merged.length,
    }),
  };
}

type Circumstances = { open: boolean; whole: boolean; targets: number; merged: number };

function openActs(status: EntryStatus, { open, whole, targets, merged }: Circumstances) {
  const waiting = open && status === 'FORWARDED';
  const withoutCode = waiting || (open && status === 'SUPPLEMENT');
  const inHand = open && held.includes(status);
  return {
    decide: waiting,
    accept: waiting && whole,
    regroup: withoutCode,
    withdraw: inHand && merged === 0,
    merge: inHand && targets > 0,
  };
}
