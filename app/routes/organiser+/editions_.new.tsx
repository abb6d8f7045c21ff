import { useActionData, useLoaderData } from '@remix-run/react';
import { NewEditionPage } from '~/components/edition/new-edition-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { newEditionForm } from '~/forms/edition';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { openEdition } from '~/usecases/edition/open-edition';
import { showEditions } from '~/usecases/edition/show-editions';

export const handle: PageHandle = { title: 'organiser.edition.openTitle', layout: 'narrow' };

export const loader = load(({ world, actor }) => showEditions(world, actor));

export const action = submit(
  newEditionForm,
  ({ world, actor }, edition) => openEdition(world, actor, edition),
  () => redirectWith('/organiser/editions', 'organiser.edition.opened'),
);

export default function Page() {
  const { editions } = useLoaderData<typeof loader>();
  return <NewEditionPage latest={editions[0]} answer={useActionData<typeof action>()} />;
}
