import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { PapersPage } from '~/components/paper-sheet/papers-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { findPaperForm } from '~/forms/paper-sheet';
import { load } from '~/http/load';
import { submit } from '~/http/submit';
import { findPaper } from '~/usecases/paper-sheet/find-paper';
import { showPapers } from '~/usecases/paper-sheet/show-papers';

export const handle: PageHandle = { title: 'board.tab.papers' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showPapers(world, actor, { roundCode: params.code, ...filter });
});

export const action = submit(
  findPaperForm,
  ({ world, actor, params }, codes) => findPaper(world, actor, { roundCode: params.code, ...codes }),
  ({ params }, { juror, entry }) =>
    redirect(`/secretariat/rounds/${params.code}/paper-sheets/${juror}/${encodeURIComponent(entry)}`),
);

export default function Page() {
  const answer = useActionData<typeof action>();
  return <PapersPage {...useLoaderData<typeof loader>()} answer={answer} search={useLocation().search} />;
}
