import { unmet } from '~/domain/eligibility/eligibility';
import { atIntake, type EntryStatus } from '~/domain/entry';
import { mergeable, sheetsAfter } from '~/domain/merge';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { allows, type Phase } from '~/domain/round';
import { findRoundEntry } from '~/store/entry/find-entry';
import { listSteps } from '~/store/entry/list-steps';
import { listRoundProvinces } from '~/store/intake/list-intake';
import { findMerges, listMergeTargets } from '~/store/intake/merge-entries';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { listSetAside } from '~/store/sheet/set-aside';
import { checkEligibility } from '../entry/check-eligibility';
import { closingDay } from '../entry/deadlines';
import type { World } from '../world';
import type { EntryOfRound } from './intake-step';

/** Shows a received file with its eligibility check and the acts that are open to the support team. */
export async function showCheck(world: World, actor: Actor, input: EntryOfRound) {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  const entry = round && (await findRoundEntry(world.db, round.id, input.entryId));
  if (!round || !entry) return refuse('notFound');
  const [checks, steps, provinces, targets, merges, setAside] = await Promise.all([
    checkEligibility(world.db, entry, round),
    listSteps(world.db, round.id, entry.id),
    listRoundProvinces(world.db, round.id),
    listMergeTargets(world.db, round.id, entry.facility.id, entry.id),
    findMerges(world.db, round.id, entry.id),
    listSetAside(world.db, round.id, entry.id),
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
    setAside,
    /** What a merge does to the signed sheets of the entry that remains. */
    sheets: sheetsIn(round, phase),
    may: openActs(entry.status, {
      phase,
      mergeOpen: sheetsIn(round, phase) !== null,
      whole: unmet(checks).length === 0,
      targets: targets.length,
      merged: merges.merged.length,
    }),
  };
}

const sheetsIn = (round: RoundState, phase: Phase) => {
  const after = sheetsAfter(round.rules.mergedSet, 'merge', phase);
  return isRefusal(after) ? null : after;
};

type Circumstances = { phase: Phase; mergeOpen: boolean; whole: boolean; targets: number; merged: number };

function openActs(status: EntryStatus, { phase, mergeOpen, whole, targets, merged }: Circumstances) {
  const open = allows(phase, 'receive');
  const waiting = open && status === 'FORWARDED';
  const withoutCode = waiting || (open && status === 'SUPPLEMENT');
  const inHand = mergeable.includes(status);
  return {
    decide: waiting,
    accept: waiting && whole,
    regroup: withoutCode,
    withdraw: open && inHand && merged === 0,
    merge: mergeOpen && inHand && targets > 0,
    split: status === 'MERGED' && allows(phase, 'split'),
  };
}
