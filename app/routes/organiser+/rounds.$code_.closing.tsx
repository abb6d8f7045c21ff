import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ScoringClosing } from '~/components/tally/scoring-closing';
import { scoringClosingForm } from '~/forms/scoring';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { useT } from '~/i18n/use-t';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { showClosing } from '~/usecases/scoring/show-closing';

export const handle: PageHandle = { title: 'tally.progress.close' };

export const loader = load(({ world, actor, params }) =>
  showClosing(world, actor, { roundCode: params.code }),
);

export const action = submit(
  scoringClosingForm,
  ({ world, actor, params }, closing) => closeScoring(world, actor, { roundCode: params.code, ...closing }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/tally`, 'tally.progress.closed'),
);

export default function Page() {
  const t = useT();
  return (
    <ScoringClosing
      {...useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
      act={t('tally.progress.close')}
      hint={t('tally.progress.closeHint')}
    />
  );
}
