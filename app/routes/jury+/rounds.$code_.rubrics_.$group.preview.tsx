import { useLoaderData } from '@remix-run/react';
import { PreviewPage } from '~/components/rubric/preview-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { numberOf } from '~/http/number-of';
import { showRubricPreview } from '~/usecases/rubric/show-rubric-preview';

export const handle: PageHandle = { title: 'rubricVersions.preview' };

export const loader = load(({ world, actor, params, url }) =>
  showRubricPreview(world, actor, {
    roundCode: params.code,
    group: numberOf(params.group) ?? 0,
    version: numberOf(url.searchParams.get('version')),
  }),
);

export default function Page() {
  return <PreviewPage room="jury" {...useLoaderData<typeof loader>()} />;
}
