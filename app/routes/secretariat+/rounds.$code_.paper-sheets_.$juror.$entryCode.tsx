import { useActionData, useLoaderData } from '@remix-run/react';
import { PaperPage } from '~/components/paper-sheet/paper-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { paperForm } from '~/forms/paper-sheet';
import type { Call } from '~/http/call';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showPaper } from '~/usecases/paper-sheet/show-papers';
import { typePaper } from '~/usecases/paper-sheet/type-paper';

export const handle: PageHandle = { title: 'paperSheet.title' };

const key = ({ params }: Call) => ({ roundCode: params.code, juror: params.juror, entry: params.entryCode });
const messages = { WAITS: 'paperSheet.waits', DIFFERS: 'paperSheet.differs', SIGNED: 'paperSheet.signed' };

export const loader = load((call) => showPaper(call.world, call.actor, key(call)));

export const action = submit(
  paperForm,
  (call, typed) => typePaper(call.world, call.actor, { ...key(call), ...typed }),
  (call, { outcome }) => {
    const list = `/secretariat/rounds/${call.params.code}/paper-sheets`;
    const to = outcome === 'DIFFERS' ? call.url.pathname : list;
    return redirectWith(to, messages[outcome], {}, outcome === 'DIFFERS' ? 'warning' : 'success');
  },
);

export default function Page() {
  return <PaperPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
