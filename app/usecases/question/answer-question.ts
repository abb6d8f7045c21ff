import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { listQuestions, saveAnswer } from '~/store/jury-day/questions';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** Answers a juror's question, once (`question.answered`): the juror reads the answer on the tablet. */
export async function answerQuestion(
  world: World,
  actor: Actor,
  input: { roundCode: string; questionId: string; answer: string },
): Promise<{ juror: string } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const { questionId, answer } = input;
  const question = (await listQuestions(world.db, round.id)).find(({ id }) => id === questionId);
  if (!question) return refuse('notFound');
  return transact(world.db, async (tx) => {
    const at = world.clock.now();
    const given = { answer, answeredAt: at, answeredById: actor.accountId };
    if (!(await saveAnswer(tx, round.id, questionId, given))) return refuse('question.answered');
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'question.answer' },
      ...{ objectType: 'question', objectId: questionId, roundId: round.id },
      facts: { juror: question.juror },
    });
    return { juror: question.juror };
  });
}
