import { useActionData, useLoaderData } from '@remix-run/react';
import { QuestionPage } from '~/components/jury-day/question-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { answerForm } from '~/forms/day';
import type { Call } from '~/http/call';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { answerQuestion } from '~/usecases/question/answer-question';
import { showQuestion } from '~/usecases/question/show-questions';

export const handle: PageHandle = { title: 'juryDay.question.title', layout: 'narrow' };

const key = ({ params }: Call) => ({ roundCode: params.code, questionId: params.questionId });

export const loader = load((call) => showQuestion(call.world, call.actor, key(call)));

export const action = submit(
  answerForm,
  (call, typed) => answerQuestion(call.world, call.actor, { ...key(call), ...typed }),
  ({ params }) => redirectWith(`/secretariat/rounds/${params.code}/questions`, 'juryDay.question.done'),
);

export default function Page() {
  return <QuestionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
