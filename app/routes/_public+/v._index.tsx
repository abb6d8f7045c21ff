import { redirect } from '@remix-run/node';
import { CheckForm } from '~/components/certificate/check-form';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';

export const handle: PageHandle = { title: 'publicPages.check.title', layout: 'narrow' };

export const loader = load(({ url }) => {
  const code = url.searchParams.get('code')?.trim().slice(0, 100);
  return code ? redirect(`/v/${encodeURIComponent(code)}`) : null;
});

export default function Page() {
  return <CheckForm />;
}
