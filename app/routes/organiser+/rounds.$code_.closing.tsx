import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ScoringClosing } from '~/components/tally/scoring-closing';
import { closingForm } from '~/forms/scoring';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { showProgress } from '~/usecases/scoring/show-progress';

export const handle: PageHandle = { title: 'tally.progress.close' };

export const loader = load(({ world, actor, params }) =>
  showProgress(world, actor, { roundCode: params.code }),
);

export const action = submit(
  closingForm,
  ({ world, actor, params }, { reason }) => closeScoring(world, actor, { roundCode: params.code, reason }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/tally`, 'tally.progress.closed'),
);

export default function Page() {
  return <ScoringClosing {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
