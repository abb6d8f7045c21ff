import { useActionData, useLoaderData } from '@remix-run/react';
import { SignaturePage } from '~/components/score-sheet/signature-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { signatureForm } from '~/forms/score-sheet';
import { faultsOf } from '~/http/faults';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sheetInput } from '~/http/sheet-input';
import { submit } from '~/http/submit';
import { nextUnsigned } from '~/usecases/score-sheet/next-unsigned';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';

export const handle: PageHandle = {
  title: ({ entry }: { entry: { code: string } }, t) => t('jury.signature.title', { code: entry.code }),
  layout: 'narrow',
};

export const loader = load((call) => showSheet(call.world, call.actor, sheetInput(call)));

export const action = submit(
  signatureForm,
  (call, { seen }) => signSheet(call.world, call.actor, { ...sheetInput(call), seen }),
  async (call, { code }) => {
    const next = await nextUnsigned(call.world, call.actor, sheetInput(call));
    const round = `/jury/rounds/${call.params.code}`;
    return next
      ? redirectWith(`${round}/sheets/${next}`, 'jury.signature.done', { code })
      : redirectWith(`${round}/review`, 'jury.signature.doneLast', { code });
  },
);

export default function Page() {
  const faults = faultsOf(useActionData<typeof action>());
  return <SignaturePage {...useLoaderData<typeof loader>()} faults={faults} />;
}
