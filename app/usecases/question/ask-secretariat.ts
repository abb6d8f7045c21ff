import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { saveQuestion } from '~/store/question/save-question';
import { transact } from '~/store/transaction';
import { ownSeat } from '../score-sheet/own-seat';
import type { World } from '../world';

/** A juror's question, about one entry or none; `id` is made where it is asked, so that asking twice is as once. */
export type QuestionInput = { id: string; roundCode: string; entryId: string | null; text: string };

/** Puts a juror's question before the secretariat; `notFound` where the round has no such entry. */
export async function askSecretariat(
  world: World,
  actor: Actor,
  { id, roundCode, entryId, text }: QuestionInput,
): Promise<{ id: string } | Refusal> {
  const own = await ownSeat(world, actor, roundCode);
  if (isRefusal(own)) return own;
  const { round, seat } = own;
  const at = world.clock.now();
  return transact(world.db, async (tx) => {
    const question = { id, roundId: round.id, seatId: seat.seatId, entryId, text, at };
    const saved = await saveQuestion(tx, question);
    if (saved === 'noEntry') return refuse('notFound');
    if (saved === 'before') return { id };
    const of = { objectType: 'question', objectId: id, roundId: round.id };
    await recordAudit(tx, {
      id,
      at,
      actorId: actor.accountId,
      act: 'question.ask',
      ...of,
      facts: { entry: entryId },
    });
    return { id };
  });
}
