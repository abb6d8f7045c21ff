import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SheetPage } from '~/components/score-sheet/sheet-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { isRefusal } from '~/domain/refusal';
import { sheetForm } from '~/forms/score-sheet';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sheetInput } from '~/http/sheet-input';
import { submit } from '~/http/submit';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { showSheet } from '~/usecases/score-sheet/show-sheet';

export const handle: PageHandle = {
  title: ({ entry }: { entry: { code: string } }, t) => t('jury.sheet.title', { code: entry.code }),
  layout: 'wide',
};

export const loader = load((call) => showSheet(call.world, call.actor, sheetInput(call)));

export const action = submit(
  sheetForm,
  async (call, { next, ...sheet }) => {
    const saved = await saveMarks(call.world, call.actor, { ...sheetInput(call), ...sheet });
    return isRefusal(saved) ? saved : { next };
  },
  ({ url }, { next }) =>
    next === 'signature'
      ? redirect(`${url.pathname}/signature`)
      : redirectWith(url.pathname, 'jury.sheet.savedFlash'),
);

export default function Page() {
  return <SheetPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
