import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import { loadCouncil } from '~/store/council/load-council';
import { saveAttendance } from '~/store/council/save-votes';
import { findRound, phaseOf } from '~/store/round/find-round';
import { lockRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** Records who of the council is present; only members of this round's council can be named. */
export async function setAttendance(
  world: World,
  actor: Actor,
  input: { roundCode: string; present: string[] },
): Promise<{ present: number } | Refusal> {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'meeting.hold', { roundId: round.id })) return refuse('notAllowed');
  return transact(world.db, async (tx) => {
    await lockRound(tx, round.id);
    const at = world.clock.now();
    const phase = phaseOf((await findRound(tx, round.code)) ?? round, at);
    if (!allows(phase, 'vote')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
    const members = await loadCouncil(tx, round.id);
    const known = new Map(members.map((member) => [member.code, member.seatId]));
    const seats = input.present.map((code) => known.get(code));
    if (seats.includes(undefined)) return refuse('council.notMember', {}, 'present');
    await saveAttendance(tx, round.id, seats as string[]);
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'council.attendance',
      objectType: 'round',
      objectId: round.id,
      roundId: round.id,
      facts: { present: input.present },
    });
    return { present: seats.length };
  });
}
