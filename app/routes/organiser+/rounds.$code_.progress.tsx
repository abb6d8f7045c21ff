import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ProgressPage } from '~/components/tally/progress-page';
import { load } from '~/http/load';
import { showProgress } from '~/usecases/scoring/show-progress';

export const handle: PageHandle = { title: 'organiser.round.progress' };

export const loader = load(({ world, actor, params }) =>
  showProgress(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <ProgressPage {...useLoaderData<typeof loader>()} />;
}
