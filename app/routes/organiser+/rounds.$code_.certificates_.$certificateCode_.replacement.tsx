import { useActionData, useLoaderData } from '@remix-run/react';
import { ReplacementPage } from '~/components/certificate/replacement-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { replacementForm } from '~/forms/certificate';
import { certificateOfRound, certificatePath } from '~/http/certificate-path';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { replaceCertificate } from '~/usecases/certificate/replace-certificate';
import { showCertificate } from '~/usecases/certificate/show-certificate';

export const handle: PageHandle = { title: 'certificate.act.replace', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showCertificate(world, actor, certificateOfRound(params)),
);

export const action = submit(
  replacementForm,
  ({ world, actor, params }, value) =>
    replaceCertificate(world, actor, { ...certificateOfRound(params), ...value }),
  ({ params }, { code }) => redirectWith(certificatePath(params.code, code), 'certificate.replace.done'),
);

export default function Page() {
  return <ReplacementPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
