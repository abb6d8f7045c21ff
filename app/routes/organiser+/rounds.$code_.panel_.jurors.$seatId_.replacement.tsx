import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ReplacementPage } from '~/components/panel/replacement-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { replacementForm } from '~/forms/panel';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { replaceJuror } from '~/usecases/panel/replace-juror';
import { showJurorSeat } from '~/usecases/panel/show-juror-seat';

export const handle: PageHandle = { title: 'panel.replacement.act' };

export const loader = load(({ world, actor, params: { code, seatId } }) =>
  showJurorSeat(world, actor, { roundCode: code, seatId }),
);

export const action = submit(
  replacementForm,
  async ({ world, actor, params: { code, seatId } }, typed) => {
    const { name, email, decisionNumber: number, decisionDate: date, reason } = typed;
    const decision = { number, date, reason };
    const answer = await replaceJuror(world, actor, { roundCode: code, seatId, name, email, decision });
    return 'refused' in answer ? answer : { link: answer.link, name };
  },
  ({ params }, { link, name }) =>
    link === null
      ? redirectWith(`/organiser/rounds/${params.code}/panel`, 'panel.replacement.replaced', { name })
      : json({ link, name }),
);

export default function Page() {
  return <ReplacementPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
