import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { VisitPage } from '~/components/visit/visit-page';
import { load } from '~/http/load';
import { visitInput } from '~/http/visit-input';
import { showVisit } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.title' };

export const loader = load((call) => showVisit(call.world, call.actor, visitInput(call)));

export default function Page() {
  return <VisitPage {...useLoaderData<typeof loader>()} />;
}
