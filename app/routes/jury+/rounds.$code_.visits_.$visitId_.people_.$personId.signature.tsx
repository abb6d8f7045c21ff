import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { SignaturePage } from '~/components/visit/signature-page';
import { signatureForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput, visitPath } from '~/http/visit-input';
import { signVisit } from '~/usecases/visit/record-visit';
import { showSignature } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.record.sign', layout: 'narrow' };

export const loader = load((call) =>
  showSignature(call.world, call.actor, { ...visitInput(call), person: call.params.personId }),
);

export const action = submit(
  signatureForm,
  (call, { path, seen }) =>
    signVisit(call.world, call.actor, { ...visitInput(call), person: call.params.personId, path, seen }),
  (call) => redirectWith(visitPath(call), 'visit.signature.done'),
);

export default function Page() {
  return <SignaturePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
