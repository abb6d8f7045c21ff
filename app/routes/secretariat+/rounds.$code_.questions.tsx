import { useLoaderData, useLocation } from '@remix-run/react';
import { QuestionsPage } from '~/components/jury-day/questions-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showQuestions } from '~/usecases/question/show-questions';

export const handle: PageHandle = { title: 'board.tab.questions' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showQuestions(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
