import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ScoringClosing } from '~/components/tally/scoring-closing';
import { scoringClosingForm } from '~/forms/scoring';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { useT } from '~/i18n/use-t';
import { openSecondPass } from '~/usecases/scoring/open-second-pass';
import { showClosing } from '~/usecases/scoring/show-closing';

export const handle: PageHandle = { title: 'tally.secondPass.title' };

export const loader = load(({ world, actor, params }) =>
  showClosing(world, actor, { roundCode: params.code }),
);

export const action = submit(
  scoringClosingForm,
  ({ world, actor, params }, ending) => openSecondPass(world, actor, { roundCode: params.code, ...ending }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/progress`, 'tally.secondPass.opened'),
);

export default function Page() {
  const t = useT();
  const shown = useLoaderData<typeof loader>();
  const { goingOn: count } = shown;
  return (
    <ScoringClosing
      {...shown}
      answer={useActionData<typeof action>()}
      act={t('tally.secondPass.title')}
      hint={t('tally.secondPass.hint')}
      lead={count > 0 ? t('tally.secondPass.lead', { count }) : t('tally.secondPass.none')}
    />
  );
}
