import { useActionData, useLoaderData } from '@remix-run/react';
import { DecisionPage } from '~/components/certificate/decision-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { decisionForm } from '~/forms/certificate';
import { certificateOfRound, certificatePath } from '~/http/certificate-path';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showCertificate } from '~/usecases/certificate/show-certificate';
import { suspendCertificate } from '~/usecases/certificate/suspend-certificate';

export const handle: PageHandle = { title: 'certificate.act.suspend', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showCertificate(world, actor, certificateOfRound(params)),
);

export const action = submit(
  decisionForm,
  ({ world, actor, params }, decision) =>
    suspendCertificate(world, actor, { ...certificateOfRound(params), ...decision }),
  ({ params }, { code }) => redirectWith(certificatePath(params.code, code), 'certificate.suspend.done'),
);

export default function Page() {
  return (
    <DecisionPage
      shown={useLoaderData<typeof loader>()}
      act="suspend"
      answer={useActionData<typeof action>()}
    />
  );
}
