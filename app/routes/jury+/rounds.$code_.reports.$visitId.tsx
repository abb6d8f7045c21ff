import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ReportPage } from '~/components/visit/report-page';
import { load } from '~/http/load';
import { visitInput } from '~/http/visit-input';
import { useT } from '~/i18n/use-t';
import { showVisit } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.report.title' };

export const loader = load((call) => showVisit(call.world, call.actor, visitInput(call)));

export default function Page() {
  const data = useLoaderData<typeof loader>();
  const back = { to: `/jury/rounds/${data.round.code}`, label: useT()('jury.list.title') };
  return <ReportPage {...data} back={back} />;
}
