import { useLoaderData, useLocation } from '@remix-run/react';
import { IntakePage } from '~/components/intake/intake-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { intakeFilter } from '~/forms/intake';
import { load } from '~/http/load';
import { showIntake } from '~/usecases/intake/show-intake';

export const handle: PageHandle = { title: 'secretariat.intake.title' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = intakeFilter.parse(Object.fromEntries(url.searchParams));
  return showIntake(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <IntakePage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
