import { useLoaderData } from '@remix-run/react';
import { PanelPage } from '~/components/panel/panel-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showPanel } from '~/usecases/panel/show-panel';

export const handle: PageHandle = { title: 'organiser.round.panel' };

export const loader = load(({ world, actor, params }) => showPanel(world, actor, { roundCode: params.code }));

export default function Page() {
  return <PanelPage {...useLoaderData<typeof loader>()} />;
}
