import { useLoaderData } from '@remix-run/react';
import { CertificatePage } from '~/components/certificate/certificate-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { certificateOfRound } from '~/http/certificate-path';
import { load } from '~/http/load';
import { showCertificate } from '~/usecases/certificate/show-certificate';

export const handle: PageHandle = {
  title: ({ facts }: { facts: { number: string } }, t) =>
    t('certificate.page.title', { number: facts.number }),
};

export const loader = load(({ world, actor, params }) =>
  showCertificate(world, actor, certificateOfRound(params)),
);

export default function Page() {
  return <CertificatePage {...useLoaderData<typeof loader>()} />;
}
