import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { PageHandle } from '~/components/shell/page-handle';
import { HandingInPage } from '~/components/visit/handing-in-page';
import { faultsOf } from '~/http/faults';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput, visitPath } from '~/http/visit-input';
import { reportVisit } from '~/usecases/visit/report-visit';
import { showTeamVisit } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.record.report' };

export const loader = load((call) => showTeamVisit(call.world, call.actor, visitInput(call)));

export const action = submit(
  z.object({}),
  (call) => reportVisit(call.world, call.actor, visitInput(call)),
  (call, { number }) => redirectWith(visitPath(call), 'visit.report.done', { number }),
);

export default function Page() {
  const faults = faultsOf(useActionData<typeof action>());
  return <HandingInPage {...useLoaderData<typeof loader>()} faults={faults} />;
}
