import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { type Setting, settingRefusal } from '~/domain/round-settings';
import { type AuditFact, recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type Change = {
  roundCode: string;
  setting: Setting;
  /** What the audit event says happened: `round.calendarSet`. */
  act: string;
  facts?: AuditFact['facts'];
  /** Saves, with the round locked; a refusal takes everything back. */
  save: (tx: Connection, round: RoundState, at: Date) => Promise<Refusal | undefined>;
};

/** Changes a setting of a round while its phase allows that: permission, phase, change and audit event in one. */
export async function changeRound(
  world: World,
  actor: Actor,
  change: Change,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'round.manage')) return refuse('notAllowed');
  const known = await findRound(world.db, change.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await lockRound(tx, known.id);
    const round = (await findRound(tx, change.roundCode)) as RoundState;
    const at = world.clock.now();
    const refusal = settingRefusal(change.setting, phaseOf(round, at)) ?? (await change.save(tx, round, at));
    if (refusal) return refusal;
    const audit = { id: world.ids.id(), at, actorId: actor.accountId, act: change.act, facts: change.facts };
    await recordAudit(tx, { ...audit, objectType: 'round', objectId: round.id, roundId: round.id });
    return { code: round.code };
  });
}
