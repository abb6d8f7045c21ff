import { useLoaderData } from '@remix-run/react';
import { VersionsPage } from '~/components/rubric/versions-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { numberOf } from '~/http/number-of';
import { showRubricVersions } from '~/usecases/rubric/show-rubric-versions';

export const handle: PageHandle = { title: 'rubricVersions.title' };

export const loader = load(({ world, actor, params, url }) =>
  showRubricVersions(world, actor, {
    roundCode: params.code,
    group: numberOf(params.group) ?? 0,
    from: numberOf(url.searchParams.get('from')),
    to: numberOf(url.searchParams.get('to')),
  }),
);

export default function Page() {
  return <VersionsPage room="organiser" {...useLoaderData<typeof loader>()} />;
}
