import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { askingFault } from '~/domain/reopening';
import { recordAudit } from '~/store/audit';
import { createReopening, lockSheetOf } from '~/store/reopening/reopenings';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';
import { shareScoring } from './share-scoring';

export type Asking = { roundCode: string; seatId: string; entryId: string; reason: string };

/**
 * Asks for a signed sheet to be reopened, with the reason: another person then confirms or declines. Refused while
 * another request waits (`reopening.asked`), to the juror himself, and outside scoring.
 */
export async function askReopening(
  world: World,
  actor: Actor,
  input: Asking,
): Promise<{ id: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const closed = await shareScoring(world, tx, input.roundCode);
    if (closed) return closed;
    const sheet = await lockSheetOf(tx, round.id, input);
    if (!sheet) return refuse('notFound');
    const fault = askingFault(sheet, actor.accountId);
    if (fault) return refuse(`reopening.${fault}`);
    const [id, requestedAt] = [world.ids.id(), world.clock.now()];
    const by = { reason: input.reason, requestedById: actor.accountId, requestedAt };
    const made = await createReopening(tx, {
      id,
      roundId: round.id,
      sheetId: sheet.id,
      epoch: sheet.epoch,
      ...by,
    });
    if (!made) return refuse('reopening.asked');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at: requestedAt, actorId: actor.accountId, act: 'reopening.ask' },
      ...{ objectType: 'sheet', objectId: sheet.id, roundId: round.id, before: sheet.digest },
      facts: { request: id, juror: sheet.juror, entry: sheet.entry, reason: input.reason },
    });
    return { id };
  });
}
