import { useActionData, useLoaderData } from '@remix-run/react';
import { ApartOperationPage } from '~/components/jury-day/apart-operation-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { noteForm } from '~/forms/day';
import type { Call } from '~/http/call';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { settleApart } from '~/usecases/kept-apart/settle-apart';
import { showApartOperation } from '~/usecases/kept-apart/show-apart';

export const handle: PageHandle = { title: 'juryDay.apart.title', layout: 'narrow' };

const key = ({ params }: Call) => ({ roundCode: params.code, opId: params.opId });

export const loader = load((call) => showApartOperation(call.world, call.actor, key(call)));

export const action = submit(
  noteForm,
  (call, typed) => settleApart(call.world, call.actor, { ...key(call), ...typed }),
  ({ params }) => redirectWith(`/secretariat/rounds/${params.code}/apart`, 'juryDay.apart.done'),
);

export default function Page() {
  return <ApartOperationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
