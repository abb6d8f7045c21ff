import { useActionData, useLoaderData } from '@remix-run/react';
import { DutiesPage } from '~/components/panel/duties-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dutiesForm } from '~/forms/invitation';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { editJurorSeat } from '~/usecases/panel/edit-seat';
import { showJurorSeat } from '~/usecases/panel/show-juror-seat';

export const handle: PageHandle = { title: 'organiser.panel.edit' };

export const loader = load(({ world, actor, params: { code, seatId } }) =>
  showJurorSeat(world, actor, { roundCode: code, seatId }),
);

export const action = submit(
  dutiesForm,
  ({ world, actor, params: { code, seatId } }, duties) =>
    editJurorSeat(world, actor, { roundCode: code, seatId, ...duties }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/panel`, 'organiser.panel.saved'),
);

export default function Page() {
  return <DutiesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
