import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import { loadSheetFacts, type SheetFacts } from '~/store/sheet/load-sheet-facts';
import { saveRecusal } from '~/store/sheet/save-recusal';
import { lockSheet } from '~/store/sheet/sign-sheet';
import { transact } from '~/store/transaction';
import type { World } from '../world';

export type RecusalInput = {
  roundCode: string;
  entryId: string;
  reason: string;
  /** The name that a tablet has given the act: its audit event has it. */
  actId?: string;
};

/**
 * A juror steps aside from an entry: its material closes at once and no sheet of this juror counts for it. A sheet that
 * is signed already, in whichever pass, keeps the juror in (`sheet.signed`); a second recusal is `sheet.recused`.
 */
export async function recuse(
  world: World,
  actor: Actor,
  input: RecusalInput,
): Promise<{ code: string } | Refusal> {
  const known = await findRound(world.db, input.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await shareRound(tx, known.id);
    const round = (await findRound(tx, input.roundCode)) as RoundState;
    await lockSheet(tx, actor.accountId, input.entryId, round.pass);
    const key = { ...input, accountId: actor.accountId, pass: round.pass };
    const allowed = decide(actor, round, await loadSheetFacts(tx, key), input, world.clock.now());
    return isRefusal(allowed) ? allowed : save(tx, world, actor, allowed, input);
  });
}

/** Seat and entry where the juror may step aside: as long as the round's entries are open to scoring or soon will be. */
function decide(actor: Actor, round: RoundState, facts: SheetFacts | null, input: RecusalInput, now: Date) {
  const { seat = null, entry = null } = facts ?? {};
  if (!seat || !may(actor, 'sheet.recuse', { seatId: seat.id })) return refuse('notAllowed');
  if (!entry) return refuse('notFound');
  if (!seat.groups.includes(entry.group)) return refuse('sheet.notInPanel');
  if (entry.status !== 'ELIGIBLE') return refuse('notFound');
  if (!facts?.assigned) return refuse('sheet.notAssigned');
  const phase = phaseOf(round, now);
  if (!allows(phase, 'receive')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  if (input.reason === '') return refuse('entry.reasonNeeded', {}, 'reason');
  if (facts?.recused) return refuse('sheet.recused');
  return facts?.sheet?.signedAt || facts?.firstTotal != null
    ? refuse('sheet.signed')
    : { roundId: round.id, seat, entry };
}

type Allowed = Exclude<ReturnType<typeof decide>, Refusal>;

async function save(tx: Connection, world: World, actor: Actor, allowed: Allowed, input: RecusalInput) {
  const { roundId, seat, entry } = allowed;
  const at = world.clock.now();
  const recusal = {
    id: world.ids.id(),
    roundId,
    seatId: seat.id,
    entryId: entry.id,
    reason: input.reason,
    at,
  };
  if (!(await saveRecusal(tx, recusal))) return refuse('sheet.recused');
  await recordAudit(tx, {
    id: input.actId ?? world.ids.id(),
    at,
    actorId: actor.accountId,
    act: 'sheet.recuse',
    objectType: 'entry',
    objectId: entry.id,
    roundId,
    facts: { juror: seat.code },
  });
  return { code: entry.code ?? '' };
}
