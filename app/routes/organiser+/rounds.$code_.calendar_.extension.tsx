import { useActionData, useLoaderData } from '@remix-run/react';
import { ExtensionPage } from '~/components/round/extension-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { extensionForm } from '~/forms/extension';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { extendDeadline } from '~/usecases/round/extend-deadline';
import { showCalendar } from '~/usecases/round/show-calendar';

export const handle: PageHandle = { title: 'calendar.extension.title' };

export const loader = load(({ world, actor, params }) =>
  showCalendar(world, actor, { roundCode: params.code }),
);

export const action = submit(
  extensionForm,
  ({ world, actor, params }, extension) =>
    extendDeadline(world, actor, { roundCode: params.code, ...extension }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/calendar`, 'calendar.extension.saved'),
);

export default function Page() {
  return <ExtensionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
