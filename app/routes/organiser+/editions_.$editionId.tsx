import { useActionData, useLoaderData } from '@remix-run/react';
import { EditionPage } from '~/components/edition/edition-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { editionForm } from '~/forms/edition';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { editEdition } from '~/usecases/edition/edit-edition';
import { showEdition } from '~/usecases/edition/show-edition';

export const handle: PageHandle = {
  title: ({ edition }: { edition: { year: number } }, t) =>
    t('organiser.edition.editTitle', { year: edition.year }),
  layout: 'narrow',
};

export const loader = load(({ world, actor, params }) =>
  showEdition(world, actor, { editionId: params.editionId }),
);

export const action = submit(
  editionForm,
  ({ world, actor, params }, names) => editEdition(world, actor, { editionId: params.editionId, ...names }),
  ({ url }) => redirectWith(url.pathname, 'organiser.edition.saved'),
);

export default function Page() {
  return <EditionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
