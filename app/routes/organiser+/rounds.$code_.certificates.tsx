import { useActionData, useLoaderData } from '@remix-run/react';
import { CertificatesPage } from '~/components/certificate/certificates-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { issueForm } from '~/forms/certificate';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { showCertificates } from '~/usecases/certificate/show-certificates';

export const handle: PageHandle = { title: 'organiser.round.certificates' };

export const loader = load(({ world, actor, params }) =>
  showCertificates(world, actor, { roundCode: params.code }),
);

export const action = submit(
  issueForm,
  ({ world, actor, params }, { issuedOn }) =>
    issueCertificates(world, actor, { roundCode: params.code, issuedOn }),
  ({ url }, { issued }) => redirectWith(url.pathname, 'publicPages.certificates.done', { count: issued }),
);

export default function Page() {
  return <CertificatesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
