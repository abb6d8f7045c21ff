import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CheckAnswer } from '~/components/certificate/check-answer';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { checkCertificate } from '~/usecases/certificate/check-certificate';

export const handle: PageHandle = { title: 'publicPages.check.title', layout: 'narrow' };

export const loader = load(async ({ world, params, url }) => {
  const payload = url.searchParams.get('p');
  const answer = await checkCertificate(world, { code: params.code, payload });
  return json(answer, { status: answer.status === 'NOT_FOUND' ? 404 : 200 });
});

export default function Page() {
  return <CheckAnswer {...useLoaderData<typeof loader>()} />;
}
