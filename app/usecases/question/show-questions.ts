import { listed, type Narrowing } from '~/domain/listed';
import type { Actor } from '~/domain/permission';
import { isRefusal, refuse } from '~/domain/refusal';
import { type ListedQuestion, listQuestions } from '~/store/jury-day/questions';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';

const textOf = ({ juror, person, entry, product, text, answer }: ListedQuestion) =>
  [juror, person, entry, product, text, answer].join(' ');

/** Shows the questions that the jurors of a round have asked, and their answers. */
export async function showQuestions(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const questions = await listQuestions(world.db, round.id);
  return { ...dayHead(world, actor, round), questions: listed(questions, textOf, input) };
}

/** Shows one question to whoever is about to answer it. */
export async function showQuestion(
  world: World,
  actor: Actor,
  input: { roundCode: string; questionId: string },
) {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const question = (await listQuestions(world.db, round.id)).find(({ id }) => id === input.questionId);
  return question ? { ...dayHead(world, actor, round), question } : refuse('notFound');
}
