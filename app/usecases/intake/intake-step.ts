import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows, type Phase, type RoundStep } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { lockEntry } from '~/store/entry/save-entry';
import { type EntryMoveTo, type EntryState, findEntryState, moveReceived } from '~/store/intake/move-entry';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** Which entry of which round an act of the support team concerns. */
export type EntryOfRound = { roundCode: string; entryId: string };

type Decision = Pick<
  EntryMoveTo,
  'to' | 'reason' | 'statusReason' | 'code' | 'search' | 'group' | 'mergedIntoId'
> & {
  /** Conditions of the eligibility check that whoever decides has judged. */
  judged?: string[];
};

type IntakeStep = EntryOfRound & {
  act: string;
  /** What the phase must allow; receiving, unless told otherwise. */
  step?: RoundStep;
  /** Decides with the round locked; what it answers is written, a refusal writes nothing. */
  decide: (
    tx: Connection,
    round: RoundState,
    entry: EntryState,
    now: { at: Date; phase: Phase },
  ) => Promise<Decision | Refusal> | Decision | Refusal;
};

/**
 * One act of the support team on one entry. The round stays locked meanwhile: acts at intake come one after the other,
 * and none slips past the end of scoring.
 */
export async function takeIntakeStep(
  world: World,
  actor: Actor,
  step: IntakeStep,
): Promise<{ id: string; code: string | null } | Refusal> {
  if (!may(actor, 'entry.receive')) return refuse('notAllowed');
  const known = await findRound(world.db, step.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await lockRound(tx, known.id);
    const round = (await findRound(tx, step.roundCode)) as RoundState;
    const at = world.clock.now();
    const phase = phaseOf(round, at);
    if (!allows(phase, step.step ?? 'receive'))
      return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
    await lockEntry(tx, step.entryId);
    const entry = await findEntryState(tx, round.id, step.entryId);
    if (!entry) return refuse('notFound');
    const decision = await step.decide(tx, round, entry, { at, phase });
    if (isRefusal(decision)) return decision;
    const move = { ...decision, at, byId: actor.accountId, stepId: world.ids.id() };
    if (!(await moveReceived(tx, round.id, entry, move))) return refuse('changedMeanwhile');
    await recordStep(tx, world, actor, { act: step.act, at, round, entry, decision });
    return { id: entry.id, code: decision.code ?? entry.code };
  });
}

type Taken = { act: string; at: Date; round: RoundState; entry: EntryState; decision: Decision };

async function recordStep(tx: Connection, world: World, actor: Actor, taken: Taken): Promise<void> {
  const { search, ...said } = taken.decision;
  const facts = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  await recordAudit(tx, {
    id: world.ids.id(),
    at: taken.at,
    actorId: actor.accountId,
    act: taken.act,
    objectType: 'entry',
    objectId: taken.entry.id,
    roundId: taken.round.id,
    facts: { from: taken.entry.status, ...facts },
  });
}
