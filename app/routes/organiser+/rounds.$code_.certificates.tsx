import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { CertificatesPage } from '~/components/certificate/certificates-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { issueForm, registerFilter } from '~/forms/certificate';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { showCertificates } from '~/usecases/certificate/show-certificates';

export const handle: PageHandle = { title: 'organiser.round.certificates' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = registerFilter.parse(Object.fromEntries(url.searchParams));
  return showCertificates(world, actor, { roundCode: params.code, ...filter });
});

export const action = submit(
  issueForm,
  ({ world, actor, params }, { issuedOn }) =>
    issueCertificates(world, actor, { roundCode: params.code, issuedOn }),
  ({ url }, { issued }) => redirectWith(url.pathname, 'publicPages.certificates.done', { count: issued }),
);

export default function Page() {
  const answer = useActionData<typeof action>();
  return (
    <CertificatesPage {...useLoaderData<typeof loader>()} search={useLocation().search} answer={answer} />
  );
}
