import { useActionData, useLoaderData } from '@remix-run/react';
import { SettingAsidePage } from '~/components/panel/setting-aside-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { settingAsideForm } from '~/forms/panel';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setSheetsAside } from '~/usecases/panel/set-aside-sheets';
import { showSettingAside } from '~/usecases/panel/show-setting-aside';

export const handle: PageHandle = { title: 'panel.settingAside.act' };

export const loader = load(({ world, actor, params: { code, seatId } }) =>
  showSettingAside(world, actor, { roundCode: code, seatId }),
);

export const action = submit(
  settingAsideForm,
  ({ world, actor, params: { code, seatId } }, { decisionNumber: number, decisionDate: date, reason }) =>
    setSheetsAside(world, actor, { roundCode: code, seatId, decision: { number, date, reason } }),
  ({ params }, { juror }) =>
    redirectWith(`/organiser/rounds/${params.code}/panel`, 'panel.settingAside.done', { name: juror }),
);

export default function Page() {
  return <SettingAsidePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
